import { once } from "node:events";
import { tmpdir } from "node:os";
import Database from "better-sqlite3";
import { isDiskFull } from "../../disk-full";
import { zipBytes } from "../../zip/zip-bytes";
import { documentText } from "./document-text";
import { type Kept, keep } from "./kept";
import { type ExportNews, type ExportOrder, LEFT_OUT_SHOWN, type LeftOut } from "./messages";
import { planOf } from "./plan";
import { scopeOf } from "./scope";
import { zipEntries } from "./zip-entries";

// A child process that puts an export out as somebody takes it: it reads the database by a connection of its own, in one read transaction, so
// that all of the document is of one moment whatever is written meanwhile. To stop it is to kill it.

/** Milliseconds between two words of how far it is. */
const TELL_EVERY = 250;

process.on("disconnect", () => process.exit());
// Ctrl+C reaches the whole group; the server decides when it ends.
process.on("SIGINT", () => undefined);
process.once("message", (order: ExportOrder) => {
  carryOut(order).then(
    // Once all of it has been taken.
    () => process.stdout.write("", () => process.exit()),
    async (error: unknown) => {
      if (isDiskFull(error)) await tell({ kind: "failed", message: NO_ROOM });
      else console.error("An export failed.", error);
      process.exit(1);
    },
  );
});

/** Ids of a part, and what is to be said, lie there. */
const NO_ROOM = `The disk of temporary files (${tmpdir()}) is full, so the export could not be made. Free some space on it and try again.`;

const told = { records: 0, files: 0, bytes: 0, leftOutCount: 0, at: 0 };

async function carryOut(order: ExportOrder): Promise<void> {
  const database = new Database(order.database, { readonly: true, fileMustExist: true });
  // Ids of a part lie in a file of their own, not in memory.
  database.pragma("temp_store = FILE");
  database.exec("BEGIN");
  const kept = keep(database, order.request.part);
  const plan = planOf(database, kept, order.request.part.kind === "everything");
  if (order.task === "plan") await tell({ kind: "plan", plan });
  else await writeExport(database, kept, order, plan);
  database.close();
}

async function writeExport(
  database: Database.Database,
  kept: Kept,
  { request, app, exportedAt }: ExportOrder,
  { counts, stored, linked }: ReturnType<typeof planOf>,
): Promise<void> {
  const files = [
    ...(request.as === "zip" ? [stored] : []),
    ...(request.as === "zip" && request.hasLinked ? [linked] : []),
  ];
  await tell({
    kind: "total",
    records: Object.values(counts).reduce((sum, count) => sum + count, 0),
    files: files.reduce((sum, { count }) => sum + count, 0),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  const head = { app, exportedAt, scope: scopeOf(database, request.part) };
  const document = async function* () {
    for (const text of documentText(database, head, kept, onRecords)) yield Buffer.from(text);
    database.exec("COMMIT");
    await tell({ kind: "released" });
  };
  const options = { database, document, onFile, onLeftOut, ...request };
  for await (const bytes of request.as === "json" ? document() : zipBytes(zipEntries(options)))
    if (!process.stdout.write(bytes)) await once(process.stdout, "drain");
  await tell(progress());
}

function onRecords(count: number): void {
  told.records += count;
  tellProgress();
}

function onFile(bytes: number): void {
  told.files += 1;
  told.bytes += bytes;
  tellProgress();
}

function onLeftOut(leftOut: LeftOut): void {
  told.leftOutCount += 1;
  if (told.leftOutCount <= LEFT_OUT_SHOWN) process.send?.({ kind: "left out", leftOut } satisfies ExportNews);
  tellProgress();
}

function tellProgress(): void {
  if (Date.now() - told.at < TELL_EVERY) return;
  told.at = Date.now();
  process.send?.(progress());
}

function progress(): ExportNews {
  const { at: _, ...done } = told;
  return { kind: "progress", ...done };
}

function tell(news: ExportNews): Promise<void> {
  return new Promise((resolve) => process.send?.(news, () => resolve()));
}
