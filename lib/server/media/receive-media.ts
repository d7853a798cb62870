import { db, type RecordedChange, type WriteOptions, write } from "../db";
import { UserError } from "../outcome";
import { getSettings } from "../settings/queries";
import { readMultipart } from "../storage/multipart";
import { type ReceivedFile, receiveFile, requireFreeDisk } from "../storage/receive";
import type { Tx } from "../tx";
import { type AddedMedia, addMedia } from "./add-media";
import { attachFile } from "./attach-file";
import { inspectLinkedFile } from "./link-file";
import { discardUnlessKnown, keepReceived } from "./received-files";
import type { NewFile } from "./store-media-file";

export type MediaReceipt = { items: AddedMedia[]; change: RecordedChange | null };

export type MediaForm = { jobId: number | null; mediaId: number | null; complete: boolean };

/**
 * Takes in the files of a multipart form: streamed to disk, then all added in one change. A repeated idempotency key gets the
 * first answer, and its files are not kept twice. Nothing is left behind when it fails.
 */
export async function receiveMedia(
  request: Request,
  options: WriteOptions,
  readForm: (fields: Record<string, string>) => MediaForm,
): Promise<MediaReceipt> {
  const earlier = await getEarlierReceipt(options.idempotencyKey);
  if (earlier) return earlier;
  const maxBytes = (await getSettings()).uploadLimitGigabytes * 1e9;
  await requireFreeDisk(Number(request.headers.get("content-length") ?? 0));
  const received: ReceivedFile[] = [];
  try {
    const { fields } = await readMultipart(request, async ({ name, stream }) => {
      received.push(await receiveFile(stream, { originalName: name, maxBytes }));
    });
    if (received.length === 0) throw new UserError("There is no file in this form.");
    const files = received.map((file) => ({ ...file, source: "upload" as const }));
    const { value, change } = await write(options, (tx) => takeIn(tx, files, readForm(fields)));
    await keepReceived(
      received,
      value.map(({ fileId }) => fileId),
    );
    return { items: value, change };
  } finally {
    for (const file of received) await discardUnlessKnown(file);
  }
}

/** Adds a file that stays where it is. */
export async function linkMedia(
  filePath: string,
  form: MediaForm,
  options: WriteOptions,
): Promise<MediaReceipt> {
  const earlier = await getEarlierReceipt(options.idempotencyKey);
  if (earlier) return earlier;
  const file = await inspectLinkedFile(filePath);
  const { value, change } = await write(options, (tx) => takeIn(tx, [file], form));
  return { items: value, change };
}

function takeIn(tx: Tx, files: NewFile[], { mediaId, jobId, complete }: MediaForm) {
  return mediaId === null
    ? addMedia(tx, { files, jobId, complete })
    : attachFile(tx, { mediaId, files, complete });
}

/** A retry is answered before its body is read: that of a large clip may be gigabytes. */
async function getEarlierReceipt(idempotencyKey?: string): Promise<MediaReceipt | null> {
  if (!idempotencyKey) return null;
  const first = await db().change.findUnique({ where: { idempotencyKey } });
  if (!first?.answer) return null;
  return { items: JSON.parse(first.answer), change: { id: first.id, sentence: first.sentence } };
}
