"use client";

import { Check, Film, Folder } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { rowClasses } from "@/components/ui/overlay-classes";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { FolderListing } from "@/lib/server/folders/list-folder";
import { cn } from "@/lib/utils";

export type FolderListProps = {
  listing: FolderListing;
  chosen: ReadonlySet<string>;
  onOpen: (path: string | null) => void;
  onToggle: (path: string) => void;
  /** Enter on a file when something is chosen, or a double click. */
  onSubmit: (path: string) => void;
};

/**
 * Folders and files of one folder. Arrows move, typing jumps to a name, Space chooses a file, Enter opens a folder or takes what
 * is chosen, Backspace goes up.
 */
export function FolderList({ listing, chosen, onOpen, onToggle, onSubmit }: FolderListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const [active, setActive] = useState(0);
  const rows = [
    ...listing.folders.map((folder) => ({ ...folder, isFolder: true as const })),
    ...listing.files.map((file) => ({ ...file, isFolder: false as const })),
  ];
  useEffect(() => list.current?.focus(), []);

  const go = (next: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, next));
    setActive(index);
    list.current?.querySelector(`[data-row="${index}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: rows.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) go(move);
    else if (event.key === "Backspace" && listing.path !== null) onOpen(listing.parent);
    else if (event.key === "Enter" && row) row.isFolder ? onOpen(row.path) : onSubmit(row.path);
    else if (event.key === " " && row && !row.isFolder) onToggle(row.path);
    else if (event.key.length === 1 && event.key !== " ") jumpTo(event.key);
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const at = target instanceof Element ? target.closest<HTMLElement>("[data-row]")?.dataset.row : undefined;
    const row = rows[Number(at)];
    if (!row) return;
    setActive(Number(at));
    if (row.isFolder) onOpen(row.path);
    else onToggle(row.path);
  };
  const jumpTo = (key: string) => {
    const now = Date.now();
    const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + key : key;
    typed.current = { text, at: now };
    const found = rows.findIndex(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));
    if (found >= 0) go(found);
  };

  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Folders and files"
      aria-multiselectable
      aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      className="h-80 overflow-y-auto rounded-sm border border-line bg-field p-1 focus-visible:border-primary focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-primary-tint"
    >
      {rows.length === 0 && (
        <p className="px-3 py-10 text-center text-dim">No folders or media files here.</p>
      )}
      {rows.map((row, index) => (
        <div
          key={row.path}
          id={`${id}-${index}`}
          data-row={index}
          role="option"
          tabIndex={-1}
          aria-selected={chosen.has(row.path)}
          className={cn(
            rowClasses,
            "cursor-pointer hover:bg-raised/60 aria-selected:bg-primary-tint",
            index === active && "bg-raised ring-1 ring-line-strong ring-inset",
          )}
        >
          {row.isFolder ? (
            <Folder aria-hidden />
          ) : chosen.has(row.path) ? (
            <Check aria-hidden className="text-primary-text!" />
          ) : (
            <Film aria-hidden />
          )}
          <span className="min-w-0 flex-1 truncate">{row.name}</span>
          {!row.isFolder && (
            <span className="shrink-0 text-sm text-faint tabular-nums">{formatBytes(row.size)}</span>
          )}
        </div>
      ))}
      {listing.more && (
        <p className="px-2 py-2 text-sm text-faint">
          This folder has more than is listed. Move what you need into a folder of its own.
        </p>
      )}
    </div>
  );
}

/** Milliseconds after which typing begins a new name. */
const TYPING_PAUSE = 700;
