import type { Stretch } from "@/lib/core/list/stretch";
import type { MediaSummary } from "@/lib/server/media/media-summaries";

export type MediaStretch = Stretch<MediaSummary>;

/** The list that was left last, for who comes back to it. */
export type KeptList = {
  /** What it lists, without the place in it. */
  list: string;
  /** Of its entry in the history. */
  mark: string;
  stretch: MediaStretch;
  /** The index of the first file that was in sight. */
  from: number;
  /** Pixels. */
  scrolled: number;
};

let kept: KeptList | null = null;

export function keepList(list: KeptList): void {
  kept = list;
}

/** The list that was left, if this is its entry in the history. */
export function keptList(list: string): KeptList | null {
  if (typeof window === "undefined" || kept?.list !== list) return null;
  return window.history.state?.[MARK] === kept.mark ? kept : null;
}

/**
 * Leaves the entry of history with the address that the router knows: coming back to another one, it would take the next action for a way to
 * another page. Next's own state says that it need not hear of this.
 *
 * @returns the mark of the entry
 */
export function markEntry(address: string): string {
  const mark = String(Date.now());
  window.history.replaceState({ ...window.history.state, [MARK]: mark }, "", address);
  return mark;
}

const MARK = "libraryMark";
