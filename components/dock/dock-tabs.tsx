"use client";

import type { KeyboardEvent } from "react";
import { useAriaShortcut } from "@/components/ui/shortcut-keys";
import type { DockTab } from "@/lib/core/dock/view";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { useDock, useDockStore } from "./use-dock";

const LABELS: Record<DockTab, string> = {
  jobs: "Jobs",
  prompts: "Prompts",
  submit: "Submit",
  links: "Links",
};

export function DockTabs({ tab, tabs }: { tab: DockTab; tabs: readonly DockTab[] }) {
  const store = useDockStore();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
    if (!next) return;
    store.go({ tab: next });
    event.currentTarget.querySelector<HTMLElement>(`#dock-tab-${next}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label="Dock"
      onKeyDown={onKeyDown}
      className="mx-2 mb-1.5 grid shrink-0 grid-cols-4 gap-0.5 rounded-md bg-raised p-0.5"
    >
      {tabs.map((one) => (
        <Tab key={one} tab={one} isSelected={one === tab} onSelect={() => store.go({ tab: one })} />
      ))}
    </div>
  );
}

function Tab({ tab, isSelected, onSelect }: { tab: DockTab; isSelected: boolean; onSelect: () => void }) {
  const id: ShortcutId = `dock-${tab}`;
  const count = useDock((state) => countOf(tab, state));
  return (
    <button
      id={`dock-tab-${tab}`}
      type="button"
      role="tab"
      aria-selected={isSelected}
      aria-controls={isSelected ? `dock-panel-${tab}` : undefined}
      aria-keyshortcuts={useAriaShortcut(id)}
      tabIndex={isSelected ? 0 : -1}
      onClick={onSelect}
      className="flex h-7 min-w-0 items-center justify-center gap-1 rounded-sm font-medium text-dim text-sm transition-colors hover:text-foreground aria-selected:bg-panel aria-selected:text-foreground aria-selected:ring-1 aria-selected:ring-line"
    >
      <span className="truncate">{LABELS[tab]}</span>
      {count && <span className="text-faint text-xs tabular-nums">{count}</span>}
    </button>
  );
}

/** What waits there; null for nothing. */
function countOf(
  tab: DockTab,
  { shown, staged }: ReturnType<ReturnType<typeof useDockStore>["get"]>,
): string | null {
  if (tab === "submit") return inWords(staged.length, false);
  if (tab !== "prompts") return null;
  const { prompts, promptCount } = shown;
  const waiting = prompts.filter(({ status }) => status === "pending").length;
  return inWords(waiting, promptCount > prompts.length);
}

function inWords(count: number, isMore: boolean): string | null {
  if (count === 0) return null;
  return count > 99 ? "99+" : `${count}${isMore ? "+" : ""}`;
}
