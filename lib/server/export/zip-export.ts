import { createReadStream } from "node:fs";
import { METADATA_CSV, METADATA_JSON, REPORT, sidecarName } from "@/lib/core/media/export/names";
import { type ZipEntry, zipBytes, zipSize } from "../zip/zip-bytes";
import type { ExportRun } from "./export-run";
import { copyTo, isChanged, leavingFiles, sidecarOf } from "./leaving-files";
import { NotCopied } from "./not-copied";
import { HeldFile, type Spool } from "./spool";

/** Files up to which the size of the ZIP is worked out before its first byte. */
const MOST_COUNTED = 5_000;

/** The ZIP as a stream, and its size where that can be known before: when no file is changed on its way. */
export async function openZip(
  run: ExportRun,
): Promise<{ stream: ReadableStream<Uint8Array>; size: number | null }> {
  run.start();
  const { isDescribed, isStripped } = run.options;
  if (isDescribed || isStripped || run.exported.ids.length > MOST_COUNTED)
    return { stream: streamOf(run, zipBytes(zipEntries(run))), size: null };
  try {
    const entries: ZipEntry[] = [];
    for await (const entry of zipEntries(run)) entries.push(entry);
    return { stream: streamOf(run, zipBytes(entries)), size: zipSize(entries) };
  } catch (error) {
    await run.end(error);
    throw error;
  }
}

/** Reads on as the browser takes the bytes; when it stops, so does the export. */
function streamOf(run: ExportRun, bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        run.signal.throwIfAborted();
        const { done, value } = await bytes.next();
        if (!done) return controller.enqueue(value);
        await run.end();
        controller.close();
      } catch (error) {
        await bytes.return(undefined).catch(() => undefined);
        await run.end(error);
        // What was sent cannot be taken back: the browser sees the ZIP end too early, and says so.
        controller.error(error);
      }
    },
    async cancel() {
      run.cancel();
      await bytes.return(undefined);
      await run.end();
    },
  });
}

async function* zipEntries(run: ExportRun): AsyncGenerator<ZipEntry> {
  for await (const leaving of leavingFiles(run)) {
    const { item, path, name, size, modifiedAt } = leaving;
    if (isChanged(run, leaving)) {
      const held = new HeldFile();
      try {
        const copied = await copyTo(run, leaving, await held.prepare());
        yield entryOf(run, { name, size: copied.size, modifiedAt }, () => createReadStream(held.path));
        yield* sidecar(run, leaving, copied.xmp !== "none");
        await run.list({ item, path: name, hash: copied.hash, size: copied.size });
        run.read(size);
        run.count();
      } catch (error) {
        if (!(error instanceof NotCopied)) throw error;
        await run.leaveOut(item, error.message);
      } finally {
        await held.remove();
      }
    } else {
      await run.list({ item, path: name, hash: item.file.hash, size });
      yield entryOf(
        run,
        { name, size, modifiedAt },
        () => createReadStream(path, { highWaterMark: CHUNK }),
        true,
      );
      yield* sidecar(run, leaving, false);
    }
  }
  await run.endTables();
  yield* tables(run);
}

const CHUNK = 256 * 1024;

type Leaving = Parameters<typeof sidecarOf>[1];

function* sidecar(run: ExportRun, leaving: Leaving, hasXmp: boolean): Generator<ZipEntry> {
  const packet = sidecarOf(run, leaving, hasXmp);
  if (packet)
    yield {
      name: sidecarName(leaving.name),
      size: packet.length,
      modifiedAt: leaving.modifiedAt,
      read: async function* () {
        yield packet;
      },
    };
}

/** @param isOriginal its bytes count for the progress, and with its last one it is in */
function entryOf(
  run: ExportRun,
  facts: Omit<ZipEntry, "read">,
  open: () => AsyncIterable<Uint8Array>,
  isOriginal = false,
): ZipEntry {
  const read = async function* () {
    for await (const chunk of open()) {
      run.signal.throwIfAborted();
      if (isOriginal) run.read(chunk.length);
      yield chunk;
    }
    if (isOriginal) run.count();
  };
  return { ...facts, read };
}

async function* tables(run: ExportRun): AsyncGenerator<ZipEntry> {
  if (run.csv) yield* table(run.csv, METADATA_CSV);
  if (run.json) yield* table(run.json, METADATA_JSON);
  if (run.hasRemarks) yield* table(run.report, REPORT);
}

async function* table(spool: Spool, name: string): AsyncGenerator<ZipEntry> {
  const path = await spool.finish();
  yield { name, size: spool.size, modifiedAt: new Date(), read: () => createReadStream(path) };
}
