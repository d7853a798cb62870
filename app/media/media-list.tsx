"use client";

import { useEffect, useRef } from "react";
import { useReview } from "@/components/media/use-review";
import { useShortcut } from "@/components/shell/shortcut-registry";
import type { MediaSummary } from "@/lib/server/media/library";
import { BulkBar } from "./bulk-bar";
import { MediaGrid } from "./media-grid";
import { MediaTable } from "./media-table";
import { useSelection } from "./use-selection";

export type MediaListProps = {
  media: MediaSummary[];
  view: "gallery" | "table";
  /** The filters, for the links to single files: `?quality=approved`, or empty. */
  search: string;
};

/**
 * The files of one page, to be walked through, selected and reviewed by keys: j and k move, x selects, and what reviews acts on
 * the selection, or on the file that has the focus.
 */
export function MediaList({ media, view, search }: MediaListProps) {
  const list = useRef<HTMLDivElement>(null);
  const selection = useSelection(media.map(({ id }) => id));
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-media]") ?? [])];
  const focused = () => links().find((link) => link === document.activeElement);
  const focusedId = () => Number(focused()?.dataset.media ?? 0);
  const move = (step: number) => {
    const all = links();
    const index = all.indexOf(document.activeElement as HTMLElement);
    all[index === -1 ? 0 : Math.max(0, Math.min(all.length - 1, index + step))]?.focus();
  };
  const review = useReview(() => {
    const id = focusedId();
    return selection.selected.length > 0 ? selection.selected : id > 0 ? [id] : [];
  });
  useShortcut("next", () => move(1), "Next file");
  useShortcut("previous", () => move(-1), "Previous file");
  useShortcut("select", () => focusedId() > 0 && selection.toggle(focusedId()), "Select the file");
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) selection.clear();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  const View = view === "table" ? MediaTable : MediaGrid;
  return (
    <div ref={list}>
      <View {...{ media, selection, search }} />
      {selection.selected.length > 0 && <BulkBar {...{ selection, ...review }} />}
    </div>
  );
}
