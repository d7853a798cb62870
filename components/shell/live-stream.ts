import type { Arrival } from "@/lib/server/events";
import { setConnectionLost } from "./connection";

/** What the server tells about a committed write. `ids` is null when there are too many to list. */
export type LiveMessage = {
  domain: string;
  ids: number[] | null;
  changeId: number | null;
  /** What a folder's files came to. */
  arrival?: Arrival;
  /** A backup was restored: what windows hold is of another database. */
  isExchanged?: boolean;
};

/** Milliseconds until a stream that was refused is asked for again. */
const AGAIN = 2_000;

/** A message from the stream with its number, as the windows pass it on. */
type Passed =
  | { lastId: string; message: LiveMessage | "reset" }
  | { isLost: boolean }
  /** A window that has begun to listen asks how far the stream is: what was written since its page was drawn has passed it by. */
  | "how far"
  | { isAt: string };

const EVERYTHING: LiveMessage = { domain: "everything", ids: null, changeId: null };

/**
 * Calls `onMessage` for every write after `since`, whoever made it; returns the way to stop. A browser allows six connections to a server,
 * so all windows share one stream: the one that holds the lock reads it and passes every message on; when it closes, the next one takes
 * over where it ended.
 */
export function listenLive(since: number, onMessage: (message: LiveMessage) => void): () => void {
  const channel = new BroadcastChannel("pipeline-manager.live");
  const isOver = new AbortController();
  let lastId = String(since);

  let isLeading = false;

  const receive = (passed: Passed) => {
    if (passed === "how far") {
      if (isLeading) channel.postMessage({ isAt: lastId });
      return;
    }
    if ("isAt" in passed) {
      if (Number(passed.isAt) <= Number(lastId)) return;
      lastId = passed.isAt;
      return onMessage(EVERYTHING);
    }
    if ("isLost" in passed) return setConnectionLost(passed.isLost);
    lastId = passed.lastId || lastId;
    onMessage(passed.message === "reset" ? EVERYTHING : passed.message);
  };
  channel.onmessage = (event: MessageEvent<Passed>) => receive(event.data);
  channel.postMessage("how far");

  const lead = () =>
    new Promise<void>((resolve) => {
      isLeading = true;
      const pass = (passed: Passed) => {
        receive(passed);
        channel.postMessage(passed);
      };
      let source: EventSource;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const open = () => {
        source = new EventSource(`/api/events?since=${lastId}`);
        source.onopen = () => pass({ isLost: false });
        source.onmessage = (event) => pass({ lastId: event.lastEventId, message: JSON.parse(event.data) });
        source.addEventListener("reset", (event) => pass({ lastId: event.lastEventId, message: "reset" }));
        source.onerror = () => {
          pass({ isLost: true });
          // After a silence it tries again by itself, after a refusal it does not.
          if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN);
        };
      };
      open();
      isOver.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        source.close();
        resolve();
      });
    });

  navigator.locks
    // It may be granted in the very moment in which it is given up (React's strict mode does that): nobody would let go of it again.
    .request("pipeline-manager.live", { signal: isOver.signal }, () =>
      isOver.signal.aborted ? null : lead(),
    )
    .catch((error: unknown) => {
      if (!isOver.signal.aborted) throw error;
    });
  return () => {
    isOver.abort();
    channel.close();
  };
}
