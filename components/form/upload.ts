/** A refusal with a sentence to show: the server's own, or why it could not be reached. */
export class UploadError extends Error {
  override readonly name = "UploadError";

  constructor(
    message: string,
    /** The HTTP status; 0 when there was no answer. */
    readonly status: number,
  ) {
    super(message);
  }
}

export type UploadOptions = {
  /** From 0 to 1: bytes that have left this machine. */
  onProgress?: (done: number) => void;
  /** Aborting stops the upload at once; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** A second upload with the same key is not stored twice: it gets the first one's answer. */
  idempotencyKey?: string;
};

/**
 * Sends one file as a form (fields first, so that the server knows them when the file arrives) and gives what the server
 * answers. XMLHttpRequest, because `fetch` cannot tell how far an upload is.
 *
 * Rejects with an `UploadError`, or with the signal's reason.
 */
export function uploadFile<Answer>(
  url: string,
  file: File,
  fields: Record<string, string> = {},
  { onProgress, signal, idempotencyKey }: UploadOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    const stop = () => {
      request.abort();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stop, { once: true });
    request.onloadend = () => signal?.removeEventListener("abort", stop);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) =>
      onProgress?.(lengthComputable && total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new UploadError(whyUnreachable(file), 0));
    request.onload = () => {
      const isFine = request.status >= 200 && request.status < 300;
      if (isFine) resolve(request.response as Answer);
      else reject(new UploadError(refusalOf(request), request.status));
    };
    request.open("POST", url);
    request.responseType = "json";
    if (idempotencyKey) request.setRequestHeader("Idempotency-Key", idempotencyKey);
    request.send(formOf(file, fields));
  });
}

function formOf(file: File, fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file, file.name);
  return form;
}

function refusalOf({ response, status }: XMLHttpRequest): string {
  const error = (response as { error?: { message?: unknown } } | null)?.error;
  if (typeof error?.message === "string") return error.message;
  return status === 413
    ? "The file is too large for the server."
    : `The server refused the file without a reason (${status}).`;
}

/** A file that was moved, or changed since it was chosen, fails as if the network did. */
function whyUnreachable(file: File): string {
  return `${file.name} could not be sent. Is the app still running, and the file still there?`;
}
