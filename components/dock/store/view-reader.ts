import { isConnectionLost, onConnection } from "@/components/shell/connection";
import { type LiveMessage, listenLive } from "@/components/shell/live-stream";
import { asDone, nextJob } from "@/lib/core/dock/as-done";
import { type DockView, viewSearch } from "@/lib/core/dock/view";
import type { StateHolder } from "./dock-state";

/** Milliseconds between two reads while writes keep coming in. */
const PACE = 250;
/** Milliseconds without a server after which it is said that the app is not running. */
const RESTART = 8_000;
/** Milliseconds between two tries to reach it. */
const AGAIN = 1_000;
/** Milliseconds that an answer may take before it counts as none. */
const PATIENCE = 10_000;

export type ViewReader = { ask: () => void; stop: () => void; ofJob: (jobId: number) => OfJob | undefined };

/** What of a view is about the selected job. */
export type OfJob = Pick<DockView, "job" | "prompts" | "promptCount" | "prefill">;

type Events = {
  onBack: () => void;
  onMessage: (message: LiveMessage) => void;
  onView: (before: DockView) => void;
};

/**
 * Keeps the view true by the browser's one stream of events, and finds the server again after it was gone. Nothing here is a part of
 * Next's: a rebuilt app would not know the actions of this page any more.
 */
export function startViewReader(state: StateHolder, since: number, events: Events): ViewReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAsked = 0;
  let number = 0;
  let shownNumber = 0;
  let lostSince: number | null = null;
  /** Of the job that comes next: it is there at once, also when the server is not. */
  let ahead: { jobId: number; of: OfJob; isOld: boolean } | null = null;

  const read = async () => {
    timer = undefined;
    lastAsked = Date.now();
    number += 1;
    const mine = number;
    const search = viewSearch(state.get().place);
    const settledBefore = state.get().settling;
    const view = await fetchView(search);
    if (!view) return lose();
    find();
    // A later answer, or another place, has overtaken it.
    if (mine < shownNumber || search !== viewSearch(state.get().place)) return;
    shownNumber = mine;
    const { entries, settling, view: before } = state.get();
    const left = settling.filter((entry) => !settledBefore.includes(entry));
    state.set({ view, settling: left, shown: asDone(view, [...left, ...entries]), isStale: false });
    events.onView(before);
    void readAhead();
  };
  const readAhead = async () => {
    const { place, shown } = state.get();
    const next = place.jobId === null ? null : nextJob(shown.jobs, place.jobId);
    if (!next || (ahead?.jobId === next.id && !ahead.isOld)) return;
    const view = await fetchView(viewSearch({ ...place, jobId: next.id }));
    if (view) ahead = { jobId: next.id, of: view, isOld: false };
  };
  const ask = (wait = 0) => {
    timer ??= setTimeout(read, Math.max(wait, lastAsked + PACE - Date.now(), 0));
  };
  const lose = () => {
    lostSince ??= Date.now();
    state.set({ link: Date.now() - lostSince < RESTART ? "reconnecting" : "down" });
    ask(AGAIN);
  };
  const find = () => {
    if (lostSince === null) return;
    lostSince = null;
    state.set({ link: "connected" });
    events.onBack();
  };

  const stopListening = listenLive(since, (message) => {
    events.onMessage(message);
    if (ahead) ahead.isOld = true;
    ask(30);
  });
  const stopWatching = onConnection(() => (isConnectionLost() ? lose() : ask()));
  const onShown = () => ask();
  window.addEventListener("focus", onShown);
  window.addEventListener("online", onShown);
  return {
    ask: () => ask(),
    ofJob: (jobId) => (ahead?.jobId === jobId ? ahead.of : undefined),
    stop: () => {
      clearTimeout(timer);
      stopListening();
      stopWatching();
      window.removeEventListener("focus", onShown);
      window.removeEventListener("online", onShown);
    },
  };
}

async function fetchView(search: string): Promise<DockView | null> {
  const response = await fetch(`/api/dock/view?${search}`, {
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  if (!response?.ok) return null;
  return response.json().catch(() => null);
}
