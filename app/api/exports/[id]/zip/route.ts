import { requireExport } from "@/lib/server/export/exports";
import { openZip } from "@/lib/server/export/zip-export";
import { HttpError, route } from "@/lib/server/route";

/** The ZIP of an export, once. */
export const GET = route<{ id: string }>(async (_request, { id }) => {
  const run = requireExport(id);
  if (!run.isWaiting) throw new HttpError(409, "refused", "This ZIP has been loaded. Export again.");
  const { stream, size } = await openZip(run);
  return new Response(stream, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${fileName(new Date())}"`,
      "cache-control": "no-store",
      ...(size !== null && { "content-length": String(size) }),
    },
  });
});

function fileName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `Export ${day} ${two(now.getHours())}${two(now.getMinutes())}.zip`;
}
