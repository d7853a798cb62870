import type { OutboxAct, OutboxEntry } from "@/lib/core/dock/outbox";
import type { DockDatabase } from "./database";

type Tools = {
  kept: () => Promise<DockDatabase>;
  /** Has every window look again at what is kept. */
  changed: () => Promise<void>;
  say: (text: string, options: { isProblem: boolean }) => void;
  wake: () => void;
};

/** What a person does with files that wait, and with what the server refused. */
export function createKeeping({ kept, changed, say, wake }: Tools) {
  return {
    /** Puts files into the browser's own store: the originals may go, and so may this window. */
    stage: async (files: readonly File[]) => {
      void navigator.storage?.persist?.();
      for (const file of files)
        try {
          const { name, size } = file;
          await (await kept()).keepFile({ id: crypto.randomUUID(), name, size, blob: file, at: Date.now() });
        } catch (error) {
          say(`${file.name}: ${whyNotKept(error)}`, { isProblem: true });
        }
      await changed();
    },
    unstage: async (id: string) => {
      await (await kept()).removeFile(id);
      await changed();
    },
    /** What the server refused, once more, as a person has changed it. */
    retry: async ({ order }: OutboxEntry, what: OutboxAct) => {
      await (await kept()).changeEntry(order, ({ refusal: _refusal, ...entry }) => ({
        ...entry,
        ...{ act: what, key: crypto.randomUUID(), tries: 0, retryAt: 0 },
      }));
      await changed();
      wake();
    },
    discard: async (entry: OutboxEntry) => {
      await (await kept()).removeEntry(entry);
      await changed();
    },
  };
}

export function whyNotKept(error: unknown): string {
  return error instanceof DOMException && error.name === "QuotaExceededError"
    ? "This browser has no room left to keep it."
    : "This browser could not keep it.";
}
