import { UploadError, uploadFile } from "@/components/form/upload";
import type { UploadItem, UploadResult } from "@/components/media/uploads/upload-item";
import { announceChange } from "@/components/shell/change-toast";
import type { RecordedChange } from "@/lib/server/db";

type Receipt = { items: UploadResult[]; change: RecordedChange | null };

/** Sends one file, or the path of one. Rejects with a sentence in its message, or with the signal's reason. */
export async function sendItem(
  { source, target, idempotencyKey }: UploadItem,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<UploadResult> {
  const { items, change } = await (source.kind === "upload"
    ? uploadFile<Receipt>(addressOf(target), source.file, fieldsOf(target), {
        onProgress,
        signal,
        idempotencyKey,
      })
    : sendPath(addressOf(target), { path: source.path, ...fieldsOf(target) }, signal, idempotencyKey));
  if (change) announceChange(change, false);
  const [result] = items;
  if (!result) throw new UploadError("The server did not say what became of the file.", 200);
  return result;
}

function addressOf({ clip }: UploadItem["target"]): string {
  return clip ? `/api/top-layer/${clip.id}/file` : "/api/media";
}

function fieldsOf({ jobId, mediaId, clip, isCompleting }: UploadItem["target"]): Record<string, string> {
  return {
    ...(clip?.isReplacing && { replace: "1" }),
    ...(jobId !== null && { jobId: String(jobId) }),
    ...(mediaId !== undefined && { mediaId: String(mediaId) }),
    ...(isCompleting && { complete: "1" }),
    ...(mediaId === undefined && !clip && { ifKnown: "ask" }),
  };
}

async function sendPath(
  address: string,
  body: object,
  signal: AbortSignal,
  idempotencyKey: string,
): Promise<Receipt> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": idempotencyKey },
    body: JSON.stringify(body),
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new UploadError("The app's server does not answer. Is it still running?", 0);
  });
  const answer = await response.json();
  if (!response.ok) throw new UploadError(answer.error.message, response.status);
  return answer;
}
