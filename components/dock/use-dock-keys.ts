"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { isPlainKey, isTyping } from "@/components/shell/plain-key";
import { useShortcutKeys } from "@/components/ui/shortcut-keys";
import { type DockTab, dockTabs } from "@/lib/core/dock/view";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { isRepeating, type ShortcutId } from "@/lib/core/shortcuts/catalogue";
import type { DockStore } from "./store/dock-store";
import { copyNext } from "./use-copy";
import { useDockStore } from "./use-dock";

type Press = (store: DockStore, root: HTMLElement) => void;

/** What was asked for last: a key that follows at once means the prompt that is still being copied. */
const copying = new WeakMap<DockStore, Promise<void>>();

const KEYS: readonly [ShortcutId, Press][] = [
  ...dockTabs.map((tab): [ShortcutId, Press] => [`dock-${tab}`, (store) => store.go({ tab })]),
  [
    "dock-copy",
    (store, root) => void copying.set(store, copyNext(store, root.ownerDocument.defaultView ?? window)),
  ],
  ["dock-done", (store) => void markLast(store, "done")],
  ["dock-flag", (store) => void markLast(store, "flagged")],
  [
    "dock-start",
    (store) => setStatus(store, (status) => (status === "in_progress" ? "planned" : "in_progress")),
  ],
  ["dock-complete", (store) => setStatus(store, () => "complete")],
  ["next", (_store, root) => moveFocus(root, 1)],
  ["previous", (_store, root) => moveFocus(root, -1)],
  ["search", (_store, root) => root.querySelector<HTMLElement>('[data-shortcut="search"]')?.focus()],
  ["dock-files", (store, root) => press(store, root, "submit", "dock-files")],
  ["dock-newest", (store, root) => press(store, root, "submit", "dock-newest")],
  ["dock-pin", (_store, root) => root.querySelector<HTMLElement>('[data-shortcut="dock-pin"]')?.click()],
];

/** Keys in the window in which the dock is just now. */
export function useDockKeys(root: RefObject<HTMLElement | null>): void {
  const store = useDockStore();
  const findKeys = useShortcutKeys();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const element = root.current;
    if (!element || event.defaultPrevented || !isPlainKey(event)) return;
    if (event.key === "Escape" && isTyping(event.target)) return (event.target as HTMLElement).blur();
    if (isTyping(event.target)) return;
    const found = KEYS.find(([id]) => findKeys(id) === event.key) ?? arrow(event.key);
    if (!found || (event.repeat && !isRepeating(found[0]))) return;
    event.preventDefault();
    found[1](store, element);
  });
  useEffect(() => {
    const owner = root.current?.ownerDocument;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    owner?.addEventListener("keydown", listener);
    return () => owner?.removeEventListener("keydown", listener);
  }, [root]);
}

/** The arrows do what j and k do, whether or not single keys are switched on. */
function arrow(key: string): [ShortcutId, Press] | undefined {
  if (key === "ArrowDown") return ["next", (_store, root) => moveFocus(root, 1)];
  if (key === "ArrowUp") return ["previous", (_store, root) => moveFocus(root, -1)];
}

/** From line to line; in Jobs that selects, as it would with arrows in any list of choices. */
function moveFocus(root: HTMLElement, by: 1 | -1): void {
  const lines = [...root.querySelectorAll<HTMLElement>("[data-job], [data-prompt]")];
  const focused = lines.indexOf(root.ownerDocument.activeElement as HTMLElement);
  const selected = lines.findIndex((line) => line.ariaPressed === "true");
  const from = focused >= 0 ? focused : selected;
  const next = lines[Math.min(Math.max(from + by, 0), lines.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  if (next?.dataset.job) next.click();
}

/** The prompt that was copied last is the one that is worked with. */
async function markLast(store: DockStore, status: "done" | "flagged"): Promise<void> {
  await copying.get(store);
  const { shown, lastCopied } = store.get();
  const prompt = shown.prompts.find(({ id }) => id === lastCopied);
  if (!prompt) {
    store.say("Copy a prompt of this job first.");
    return;
  }
  void store.act(status === "done" ? "Prompt done" : "Prompt flagged", {
    ...{ kind: "prompt-status", promptId: prompt.id, status },
    ...(status === "flagged" && { flagReason: prompt.flagReason }),
  });
  if (status !== "flagged") return;
  store.go({ tab: "prompts" });
  store.set({ flagging: prompt.id });
}

type Status = keyof typeof jobStatusLabels;

function setStatus(store: DockStore, to: (status: Status) => Status): void {
  const { job } = store.get().shown;
  if (!job) return;
  const status = to(job.status);
  if (status === job.status) return;
  const label = `${formatJobCode(job.id)} → ${jobStatusLabels[status].toLowerCase()}`;
  void store.act(label, { kind: "job-status", jobId: job.id, status });
  if (status === "complete") store.selectNext(job.id);
}

/** Clicks what a tab has, once it is shown. By the frames of its own window: pinned, the other one may be out of sight, and draws none. */
function press(store: DockStore, root: HTMLElement, tab: DockTab, shortcut: ShortcutId): void {
  store.go({ tab });
  const { defaultView } = root.ownerDocument;
  defaultView?.requestAnimationFrame(() =>
    root.querySelector<HTMLElement>(`[data-shortcut="${shortcut}"]`)?.click(),
  );
}
