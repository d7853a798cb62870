import {
  judge,
  type Lane,
  nextDue,
  nextToSend,
  type OutboxEntry,
  retryDelay,
  type Verdict,
} from "@/lib/core/dock/outbox";
import type { DockDatabase } from "./database";
import { sendEntry } from "./send-entry";

type Events = {
  /** The outbox has changed. */
  onChange: () => void;
  onProgress: (order: number, sent: number) => void;
  onVerdict: (entry: OutboxEntry, verdict: Verdict) => void;
};

export type Sender = {
  /** Something may be there to send. `isBack`: the server is there again, so nothing waits for its time any more. */
  wake: (options?: { isBack: boolean }) => void;
  stop: () => void;
};

/**
 * Sends the outbox. Only one window of a browser does so at a time, the one that holds the lock; when it is closed, the next one goes on
 * where it was: with the same keys, so that the server does nothing twice.
 */
export function startSender(database: DockDatabase, events: Events): Sender {
  const isOver = new AbortController();
  let version = 0;
  const sleepers = new Set<() => void>();
  const rouse = () => {
    version += 1;
    for (const rise of sleepers) rise();
  };

  const sleep = (until: number | null) =>
    new Promise<void>((resolve) => {
      const timer = until === null ? undefined : setTimeout(() => rise(), Math.max(20, until - Date.now()));
      const rise = () => {
        clearTimeout(timer);
        sleepers.delete(rise);
        resolve();
      };
      sleepers.add(rise);
    });

  const runLane = async (lane: Lane) => {
    while (!isOver.signal.aborted) {
      const seen = version;
      const entries = await database.entries();
      const entry = nextToSend(entries, lane, Date.now());
      if (entry) await sendOne(entry);
      else if (seen === version) await sleep(dueAfter(entries, Date.now()));
    }
  };

  const sendOne = async (entry: OutboxEntry) => {
    const answer = await sendEntry(entry, {
      ...{ database, signal: isOver.signal },
      onProgress: (sent) => events.onProgress(entry.order, sent),
    });
    if (isOver.signal.aborted) return;
    const verdict = judge(answer);
    if (verdict.kind === "done") await database.removeEntry(entry);
    else await database.changeEntry(entry.order, (now) => after(now, verdict));
    rouse();
    events.onVerdict(entry, verdict);
    events.onChange();
  };

  navigator.locks
    .request("pipeline-manager.dock.outbox", { signal: isOver.signal }, async () => {
      await Promise.all([runLane("acts"), runLane("files")]);
    })
    .catch((error: unknown) => {
      if (!isOver.signal.aborted) throw error;
    });

  return {
    wake: ({ isBack } = { isBack: false }) => {
      if (!isBack) return rouse();
      void database
        .entries()
        .then((entries) =>
          Promise.all(
            entries
              .filter(({ retryAt }) => retryAt > 0)
              .map(({ order }) => database.changeEntry(order, (entry) => ({ ...entry, retryAt: 0 }))),
          ),
        )
        .then(rouse);
    },
    stop: () => {
      isOver.abort();
      rouse();
    },
  };
}

function after(entry: OutboxEntry, verdict: Verdict): OutboxEntry {
  if (verdict.kind === "refused") return { ...entry, refusal: verdict.message };
  return { ...entry, tries: entry.tries + 1, retryAt: Date.now() + retryDelay(entry.tries) };
}

/** What is due already waits for something before it, which wakes us. */
function dueAfter(entries: readonly OutboxEntry[], now: number): number | null {
  return nextDue(entries.filter(({ retryAt }) => retryAt > now));
}
