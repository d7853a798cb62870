import { askServer } from "@/components/media/export/ask-server";
import { describeEnd } from "@/components/media/export/describe-export";
import { toast } from "@/components/ui/toast";
import type { ExportRequest } from "@/lib/core/media/export/options";
import type { ExportProgress } from "@/lib/server/export/progress";

/** Milliseconds between two questions how far it is. */
const PAUSE = 400;

let current: ExportProgress | null = null;
let isWatching = false;
const listeners = new Set<() => void>();

/** The export that is going on, or went on last: it is watched from page to page, and says how it ended where no dialog shows it. */
export const exportWatch = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: (): ExportProgress | null => current,
  async begin(request: ExportRequest): Promise<void> {
    const begun = await askServer<ExportProgress>("/api/exports", { body: request });
    set(begun);
    if (begun.to === "zip") load(`/api/exports/${begun.id}/zip`);
    void watch();
  },
  /** One that another page began, or this one before it was loaded anew. */
  async findRunning(): Promise<void> {
    if (isWatching) return;
    const { running } = await askServer<{ running: ExportProgress[] }>("/api/exports", { method: "GET" });
    set(running.at(-1) ?? null);
    void watch();
  },
  async stop(): Promise<void> {
    if (current) set(await askServer<ExportProgress>(`/api/exports/${current.id}`, { method: "DELETE" }));
  },
  forget(): void {
    if (!isActive(current)) set(null);
  },
};

export function isActive(progress: ExportProgress | null): boolean {
  return progress?.state === "waiting" || progress?.state === "running";
}

async function watch(): Promise<void> {
  if (isWatching) return;
  isWatching = true;
  while (current && isActive(current)) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const told = await askServer<ExportProgress>(`/api/exports/${current.id}`, { method: "GET" }).catch(
      (error: Error): ExportProgress | null =>
        current && { ...current, state: "failed", message: error.message },
    );
    set(told);
  }
  isWatching = false;
  if (!current || listeners.size > 0) return;
  const say = current.state === "failed" ? toast.error : toast.success;
  say(describeEnd(current));
}

function set(progress: ExportProgress | null): void {
  current = progress;
  for (const listener of listeners) listener();
}

/** The browser saves it like any other download, and shows how far it is. */
function load(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  link.click();
}
