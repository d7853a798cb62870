import { UserError } from "../../outcome";
import type { DataExport } from "./data-export";

/** The download. It is not packed on its way: that would be the work of the process that serves the pages. */
export function answerDataExport(prepared: DataExport): Response {
  if (!prepared.isWaiting) throw new UserError("This export has been loaded. Export again.");
  const { as } = prepared.request;
  return new Response(prepared.open(), {
    headers: {
      "content-type": as === "zip" ? "application/zip" : "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName(new Date())}.${as}"`,
      "cache-control": "no-store, no-transform",
    },
  });
}

function fileName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `Pipeline Manager ${day} ${two(now.getHours())}${two(now.getMinutes())}`;
}
