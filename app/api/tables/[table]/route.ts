import { z } from "zod";
import { BYTE_ORDER_MARK, csvLine, tabbedLine } from "@/lib/core/list/csv";
import { HttpError, parseQuery, route } from "@/lib/server/route";
import { exportedTables } from "../exported-tables";

const Form = z.object({
  /** Ids in the order they are wanted in; all of them when left out. */
  columns: z.string().max(2000).default(""),
  as: z.enum(["csv", "text"]).default("csv"),
});

/** All rows that the filters leave, a batch at a time: as a CSV file, or as text with tabs for the clipboard. */
export const GET = route<{ table: string }>(async (request, { table }) => {
  const exported = Object.hasOwn(exportedTables, table) ? exportedTables[table] : undefined;
  if (!exported) throw new HttpError(404, "not_found", "There is nothing at this address.");
  const { columns, as } = parseQuery(request, Form.loose());
  const { heads, rows } = exported(
    Object.fromEntries(request.nextUrl.searchParams),
    columns.split(",").filter(Boolean),
  );
  const line = as === "csv" ? csvLine : tabbedLine;
  async function* lines() {
    yield `${as === "csv" ? BYTE_ORDER_MARK : ""}${line(heads)}`;
    for await (const batch of rows) yield batch.map(line).join("");
  }
  return new Response(toStream(lines()), {
    headers: {
      "content-type": as === "csv" ? "text/csv; charset=utf-8" : "text/plain; charset=utf-8",
      "cache-control": "no-store",
      ...(as === "csv" && { "content-disposition": `attachment; filename="${table}.csv"` }),
    },
  });
});

/** Reads on as the browser takes it, and stops when the browser does. */
function toStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
