import { db, type RecordedChange, recordedChange, type WriteOptions, write } from "../db";
import { type Outcome, UserError } from "../outcome";
import { getSettings } from "../settings/queries";
import { readMultipart } from "../storage/multipart";
import { type ReceivedFile, receiveFile, requireFreeDisk } from "../storage/receive";
import type { Tx } from "../tx";
import { inspectLinkedFile } from "./link-file";
import { discardUnlessKnown, keepReceived } from "./received-files";
import type { NewFile } from "./store-media-file";

/** What became of the files, and the change that says so. */
export type Receipt<Item> = { items: Item[]; change: RecordedChange | null };

/** Gives files their rows and what refers to them; each item says which stored file it is about. */
export type TakeIn<Item> = (tx: Tx, files: NewFile[]) => Promise<Outcome<Item[]>>;

/**
 * Takes in the files of a multipart form: streamed to disk, then all in one change. A repeated idempotency key gets the first
 * answer, and its files are not kept twice. Nothing is left behind when it fails.
 */
export async function receiveFiles<Item extends { fileId: number }>(
  request: Request,
  options: WriteOptions,
  takeInWith: (fields: Record<string, string>) => TakeIn<Item>,
): Promise<Receipt<Item>> {
  const earlier = await getEarlierReceipt<Item>(options.idempotencyKey);
  if (earlier) return earlier;
  const maxBytes = (await getSettings()).uploadLimitGigabytes * 1e9;
  await requireFreeDisk(Number(request.headers.get("content-length") ?? 0));
  const received: ReceivedFile[] = [];
  try {
    const { fields, files: parts } = await readMultipart(request, async ({ name, stream }) => {
      const file = await receiveFile(stream, { originalName: name, maxBytes });
      received.push(file);
      return file;
    });
    if (parts.length === 0) throw new UserError("There is no file in this form.");
    // In the form's order: a small file may be on disk before a larger one that came first.
    const files = parts.map((file) => ({ ...file, source: "upload" as const }));
    const takeIn = takeInWith(fields);
    const { value, change } = await write(options, (tx) => takeIn(tx, files));
    await keepReceived(
      received,
      value.map(({ fileId }) => fileId),
    );
    return { items: value, change };
  } finally {
    for (const file of received) await discardUnlessKnown(file);
  }
}

/** The same for a file that stays where it is. */
export async function linkFile<Item>(
  filePath: string,
  options: WriteOptions,
  takeIn: TakeIn<Item>,
): Promise<Receipt<Item>> {
  const earlier = await getEarlierReceipt<Item>(options.idempotencyKey);
  if (earlier) return earlier;
  const file = await inspectLinkedFile(filePath);
  const { value, change } = await write(options, (tx) => takeIn(tx, [file]));
  return { items: value, change };
}

/** A retry is answered before its body is read: that of a large clip may be gigabytes. */
async function getEarlierReceipt<Item>(idempotencyKey?: string): Promise<Receipt<Item> | null> {
  if (!idempotencyKey) return null;
  const first = await db().change.findUnique({ where: { idempotencyKey } });
  if (!first?.answer) return null;
  return { items: JSON.parse(first.answer), change: recordedChange(first) };
}
