import { rememberCookie } from "@/components/list/remember-cookie";
import { asDone, nextJob } from "@/lib/core/dock/as-done";
import { newsOf } from "@/lib/core/dock/news";
import type { OutboxAct } from "@/lib/core/dock/outbox";
import { type DockPlace, type DockView, PLACE_COOKIE, viewSearch, writePlace } from "@/lib/core/dock/view";
import { type DockDatabase, openDockDatabase } from "./database";
import { createState } from "./dock-state";
import { createKeeping, whyNotKept } from "./keeping";
import { type Sender, startSender } from "./sender";
import { startViewReader, type ViewReader } from "./view-reader";

export type DockStore = ReturnType<typeof createDockStore>;

export type DockStart = { view: DockView; place: DockPlace; since: number };

/** Milliseconds: a click lets a page use the clipboard for five seconds. */
const PATIENCE = 3_000;

/** Windows of one browser tell each other of the outbox: which entry changed, and how far files are. */
type Told =
  | { kind: "outbox" }
  | { kind: "progress"; order: number; sent: number }
  | { kind: "done"; key: string; changeId: number | null };

/**
 * All that the dock knows and does. What a person does or types is in the browser's database before anything else happens to it; the
 * server hears of it when it is there.
 */
export function createDockStore({ view, place, since }: DockStart) {
  const state = createState({
    ...{ view, shown: view, place, link: "connected" as const, entries: [], settling: [], progress: {} },
    ...{ staged: [], fields: {}, isReady: false, isStale: false, notice: null, news: [] },
    ...{ uncopied: null, lastCopied: null, flagging: null },
  });
  const { get, set, subscribe } = state;
  /** Acts of this window, by key, with what is said when they have arrived. */
  const own = new Map<string, string>();
  const ownJobs = new Set<number>();
  /** Acts that are on their way into the outbox: a second click in that moment is the same click. */
  const beingKept = new Set<string>();
  let reloading = Promise.resolve();
  let database: Promise<DockDatabase> | null = null;
  let sender: Sender | null = null;
  let reader: ViewReader | null = null;
  let channel: BroadcastChannel | null = null;

  const kept = () => {
    database ??= openDockDatabase();
    return database;
  };

  /** Reads what is kept, and shows it: one after the other, so that the latest wins. */
  const reload = () => {
    reloading = reloading.then(readKept);
    return reloading;
  };
  const readKept = async () => {
    const opened = await kept();
    const [entries, files] = await Promise.all([opened.entries(), opened.files()]);
    const before = get();
    const orders = new Set(entries.map(({ order }) => order));
    const gone = before.entries.filter(({ order, refusal }) => !orders.has(order) && refusal === undefined);
    const settling = [...before.settling, ...gone];
    const sent = new Set(
      [...entries, ...settling].flatMap(({ act }) =>
        act.kind === "submit" ? act.files.map(({ id }) => id) : [],
      ),
    );
    for (const { act } of entries) noteOwnJob(act);
    set({
      ...{ entries, settling, isReady: true },
      shown: asDone(before.view, [...settling, ...entries]),
      staged: files.filter(({ id }) => !sent.has(id)).sort((a, b) => a.at - b.at),
    });
    if (gone.length > 0) reader?.ask();
  };

  const noteOwnJob = (act: OutboxAct) => {
    const completes =
      act.kind === "job-status" ? act.status === "complete" : "complete" in act && act.complete;
    if (completes && "jobId" in act) ownJobs.add(act.jobId);
  };

  const tell = (told: Told) => channel?.postMessage(told);
  const changed = async () => {
    tell({ kind: "outbox" });
    await reload();
  };

  const go = (to: Partial<DockPlace>) => {
    const before = get().place;
    const next = { ...before, ...to };
    set({ place: next });
    rememberCookie(PLACE_COOKIE, writePlace(next), "/dock");
    if (viewSearch(before) === viewSearch(next)) return;
    if (next.jobId !== null && next.jobId !== before.jobId) showJob(next.jobId);
    set({ isStale: true });
    reader?.ask();
  };

  /** What is known of a job, until the server has said the rest. */
  const showJob = (jobId: number) => {
    const { view: last, entries, settling } = get();
    const job = last.jobs.find(({ id }) => id === jobId) ?? null;
    const of = reader?.ofJob(jobId) ?? { job, prompts: [], promptCount: 0, prefill: null };
    const { prompts, promptCount, prefill } = of;
    const next = { ...last, job: of.job, prompts, promptCount, prefill };
    set({ view: next, shown: asDone(next, [...settling, ...entries]) });
  };

  const hear = (sentences: readonly string[]) => {
    if (sentences.length > 0) set({ news: [...get().news, ...sentences] });
  };

  const say = (
    text: string,
    { changeId = null, isProblem = false }: { changeId?: number | null; isProblem?: boolean } = {},
  ) => set({ notice: { text, changeId, isProblem } });

  /** Kept first, then sent. `label` is what a person reads at once. Gives whether it is kept. */
  const act = async (label: string, what: OutboxAct) => {
    const same = JSON.stringify(what);
    if (beingKept.has(same)) return false;
    beingKept.add(same);
    const key = crypto.randomUUID();
    own.set(key, label);
    noteOwnJob(what);
    say(label);
    try {
      await (await kept()).addEntry({ key, label, act: what, at: Date.now(), tries: 0, retryAt: 0 });
    } catch (error) {
      say(whyNotKept(error), { isProblem: true });
      beingKept.delete(same);
      return false;
    }
    await changed();
    beingKept.delete(same);
    sender?.wake();
    return true;
  };

  const onDone = (key: string, changeId: number | null) => {
    const label = own.get(key);
    if (!label || !own.delete(key)) return;
    // Only what is still on the screen gets its way back.
    if (get().notice?.text === label) say(label, { changeId });
  };

  return {
    ...{ get, set, subscribe, go, say, act, reload },
    ask: () => reader?.ask(),

    /** Kept when the view is that of the place, or when it takes too long. */
    whenFresh: () =>
      new Promise<void>((resolve) => {
        const end = () => {
          unsubscribe();
          clearTimeout(timer);
          resolve();
        };
        const unsubscribe = subscribe(() => !get().isStale && end());
        const timer = setTimeout(end, get().isStale ? PATIENCE : 0);
      }),

    selectNext: (after: number) => {
      const next = nextJob(get().shown.jobs, after);
      if (next) go({ jobId: next.id });
    },

    /** Null forgets it. */
    setField: (name: string, value: string | null) => {
      const { [name]: _before, ...others } = get().fields;
      set({ fields: value === null ? others : { ...others, [name]: value } });
      void kept().then((opened) => opened.keepField(name, value));
    },

    ...createKeeping({ kept, changed, say, wake: () => sender?.wake() }),

    /** Begins to listen, to send and to read; returns the way to stop. */
    start: () => {
      let isOver = false;
      channel = new BroadcastChannel("pipeline-manager.dock");
      channel.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.kind === "progress") set({ progress: { ...get().progress, [data.order]: data.sent } });
        else if (data.kind === "done") onDone(data.key, data.changeId);
        else void reload().then(() => sender?.wake());
      };
      reader = startViewReader(state, since, {
        onBack: () => sender?.wake({ isBack: true }),
        onMessage: ({ arrival }) => arrival && hear([arrival.sentence]),
        onView: (before) => {
          const { view: now, place: at } = get();
          hear(newsOf(before.completions, now.completions, ownJobs));
          const first = now.jobs[0];
          if (first && (at.jobId === null || (now.job === null && at.jobId !== first.id)))
            go({ jobId: first.id });
        },
      });
      const begin = async () => {
        const opened = await kept();
        if (isOver) return;
        const fields = Object.fromEntries((await opened.fields()).map(({ name, value }) => [name, value]));
        set({ fields: { ...fields, ...get().fields } });
        await reload();
        if (isOver) return;
        sender = startSender(opened, {
          onChange: () => void changed(),
          onProgress: (order, sent) => {
            set({ progress: { ...get().progress, [order]: sent } });
            tell({ kind: "progress", order, sent });
          },
          onVerdict: ({ key }, verdict) => {
            if (verdict.kind === "refused")
              say("The app refused something. It is kept here.", { isProblem: true });
            if (verdict.kind !== "done") return;
            const changeId = verdict.change?.id ?? null;
            onDone(key, changeId);
            tell({ kind: "done", key, changeId });
          },
        });
      };
      begin().catch((error: unknown) => say(whyNotKept(error), { isProblem: true }));
      return () => {
        isOver = true;
        sender?.stop();
        reader?.stop();
        channel?.close();
        sender = null;
        reader = null;
        channel = null;
      };
    },
  };
}
