import { UploadError } from "@/components/form/upload";
import { sendItem } from "@/components/media/uploads/send-item";
import {
  canTryAgain,
  isActive,
  type UploadItem,
  type UploadResult,
  type UploadSource,
  type UploadState,
  type UploadTarget,
} from "@/components/media/uploads/upload-item";

/** Uploads at the same time. A browser allows six connections to a server, and pages want some of them. */
const PARALLEL = 3;

let items: readonly UploadItem[] = [];
let lastId = 0;
const running = new Map<number, AbortController>();
const listeners = new Set<() => void>();

/** All files of this window that are on their way or have arrived since the list was last cleared. */
export const uploadQueue = {
  getItems: () => items,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  add(sources: readonly UploadSource[], target: UploadTarget): void {
    change([...items, ...sources.map((source) => createItem(source, target))]);
    startMore();
  },
  cancel(id: number): void {
    running.get(id)?.abort();
    update(id, (item) => (isActive(item) ? { phase: "cancelled" } : item.state));
  },
  cancelAll(): void {
    for (const item of items.filter(isActive)) uploadQueue.cancel(item.id);
  },
  /** Once more with the same key: what had arrived after all is answered without being stored twice. */
  retry(id: number): void {
    update(id, (item) => (canTryAgain(item) ? { phase: "waiting" } : item.state));
    startMore();
  },
  /** A person has decided what becomes of a file that the library had. */
  settle(id: number, result: UploadResult): void {
    update(id, () => ({ phase: "done", result }));
  },
  retryFailed(): void {
    for (const { id, state } of items) if (state.phase === "failed") uploadQueue.retry(id);
  },
  /** Forgets what is over. */
  clear(): void {
    change(items.filter(isActive));
  },
};

function createItem(source: UploadSource, target: UploadTarget): UploadItem {
  lastId += 1;
  const isUpload = source.kind === "upload";
  return {
    id: lastId,
    name: isUpload ? source.file.name : source.path.slice(source.path.search(/[^/\\]+$/)),
    size: isUpload ? source.file.size : null,
    source,
    target,
    idempotencyKey: randomKey(),
    state: { phase: "waiting" },
  };
}

function startMore(): void {
  for (const item of items) {
    if (running.size >= PARALLEL) return;
    if (item.state.phase === "waiting") void run(item);
  }
}

async function run(item: UploadItem): Promise<void> {
  const { id } = item;
  const controller = new AbortController();
  running.set(id, controller);
  const startedAt = Date.now();
  update(id, () => ({ phase: "sending", sent: 0, startedAt }));
  const onProgress = (sent: number) =>
    update(id, ({ state }) => (state.phase === "sending" ? { ...state, sent } : state));
  const state = await sendItem(item, controller.signal, onProgress).then(
    (result): UploadState => ({ phase: "done", result }),
    (error: unknown): UploadState => ({
      phase: "failed",
      message: error instanceof Error ? error.message : "The file could not be added. Try again.",
      isRefused: error instanceof UploadError && error.status >= 400 && error.status < 500,
    }),
  );
  // A retry after a cancel has its own controller by now.
  if (running.get(id) === controller) running.delete(id);
  if (!controller.signal.aborted) update(id, () => state);
  startMore();
}

function update(id: number, next: (item: UploadItem) => UploadState): void {
  change(items.map((item) => (item.id === id ? { ...item, state: next(item) } : item)));
}

function change(next: readonly UploadItem[]): void {
  items = next;
  for (const listener of listeners) listener();
}

/** Works on an address without TLS too, where `crypto.randomUUID` is missing. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
