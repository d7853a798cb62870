import type { Answer, DockSubmit, OutboxEntry } from "@/lib/core/dock/outbox";
import type { DockDatabase } from "./database";

/** Milliseconds that an act may take: a server that is stopped in between says nothing more. Files may take as long as they do. */
const PATIENCE = 30_000;

/** Sends an entry; null when there was no answer. `onProgress` from 0 to 1. */
export function sendEntry(
  { act, key }: OutboxEntry,
  {
    database,
    signal,
    onProgress,
  }: { database: DockDatabase; signal: AbortSignal; onProgress: (sent: number) => void },
): Promise<Answer | null> {
  if (act.kind === "submit") return sendFiles(act, { key, database, signal, onProgress });
  return fetch("/api/dock/acts", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    body: JSON.stringify(act),
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  }).then(readAnswer, () => null);
}

async function readAnswer(response: Response): Promise<Answer> {
  return { status: response.status, body: await response.json().catch(() => null) };
}

type Sending = {
  key: string;
  database: DockDatabase;
  signal: AbortSignal;
  onProgress: (sent: number) => void;
};

async function sendFiles(
  act: DockSubmit,
  { key, database, signal, onProgress }: Sending,
): Promise<Answer | null> {
  const kept = new Map((await database.files()).map((file) => [file.id, file]));
  const form = new FormData();
  form.append("jobId", String(act.jobId));
  if (act.complete) form.append("complete", "1");
  if (act.title !== undefined) form.append("title", act.title);
  if (act.tags !== undefined) form.append("tags", JSON.stringify(act.tags));
  for (const { id, name } of act.files) {
    const file = kept.get(id);
    if (file) form.append("file", file.blob, name);
  }
  return new Promise((resolve) => {
    // `fetch` cannot tell how far an upload is.
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal.addEventListener("abort", stop, { once: true });
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onloadend = () => {
      signal.removeEventListener("abort", stop);
      resolve(request.status === 0 ? null : { status: request.status, body: request.response });
    };
    request.open("POST", "/api/dock/submissions");
    request.responseType = "json";
    request.setRequestHeader("Idempotency-Key", key);
    request.send(form);
  });
}
