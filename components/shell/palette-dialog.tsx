"use client";

import { useState } from "react";
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { foldOptions, rankOptions } from "@/components/ui/rank-options";
import { useShortcutKeys } from "@/components/ui/shortcut-keys";
import { keyNames } from "@/lib/core/shortcuts/catalogue";
import { usePageActions } from "./page-actions";
import { type PaletteEntry, usePaletteActions } from "./palette-actions";
import { listRecentRecords } from "./recent-records";
import { useRecordSearch } from "./use-record-search";

export type PaletteDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Gives what was typed before the field had the focus. */
  takeEarly: () => string;
};

/** Records, what the open page can do, pages and actions in one list; Enter goes there or does it. */
export function PaletteDialog({ isOpen, onOpenChange, takeEarly }: PaletteDialogProps) {
  const { go, pages, actions } = usePaletteActions();
  const [typed, setTyped] = useState("");
  // Null as long as nobody has moved: then Enter means what stands first, also when something better arrives above the rest.
  const [chosen, setChosen] = useState<string | null>(null);
  const { groups, isSearching, isAnswered } = useRecordSearch(isOpen ? typed : "");
  const [recent] = useState(listRecentRecords);
  const onPage = usePageActions(isOpen);

  const onFocus = () => {
    const early = takeEarly();
    if (early !== "") setTyped((letters) => letters + early);
  };
  const onType = (next: string) => {
    setTyped(next);
    setChosen(null);
  };
  const choose = (run: () => void) => () => {
    onOpenChange(false);
    // The dialog gives the focus back first.
    requestAnimationFrame(run);
  };
  const leadTo = (records: { href: string; title: string; hint?: string }[]) =>
    records.map(({ href, title, hint }) => ({ label: title, hint, id: href, run: () => go(href) }));
  const matching = (entries: readonly PaletteEntry[]) => rankOptions(foldOptions(entries), typed);
  const shown = [
    ...(typed.trim() === "" ? [{ label: "Recent", entries: leadTo(recent) }] : []),
    ...groups.map(({ label, results }) => ({ label, entries: leadTo(results) })),
    { label: "On this page", entries: matching(onPage) },
    { label: "Pages", entries: matching(pages) },
    { label: "Actions", entries: matching(actions) },
  ].filter(({ entries }) => entries.length > 0);
  const first = shown[0]?.entries[0] ? entryKey(shown[0].label, shown[0].entries[0]) : "";

  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title="Search or jump to"
        isTitleHidden
        size="md"
        className="sm:top-[12vh] sm:translate-y-0 [&>button]:hidden"
      >
        <Command
          shouldFilter={false}
          loop
          value={chosen ?? first}
          onValueChange={(value) => setChosen(value === first ? null : value)}
        >
          <CommandInput
            value={typed}
            onValueChange={onType}
            onFocus={onFocus}
            aria-label="Search or jump to"
            placeholder="A page, an action, a name or a job code"
          />
          <CommandList className="max-h-[60dvh]" aria-busy={isSearching}>
            {isAnswered && <CommandEmpty>Nothing is called that.</CommandEmpty>}
            {shown.map(({ label, entries }) => (
              <Group key={label} label={label} entries={entries} choose={choose} />
            ))}
          </CommandList>
        </Command>
      </DialogContent>
    </Dialog>
  );
}

type Entry = PaletteEntry & { id?: string };

/** What cmdk knows an entry by. */
function entryKey(label: string, entry: Entry): string {
  return `${label} ${entry.id ?? entry.label}`;
}

type GroupProps = {
  label: string;
  entries: readonly Entry[];
  choose: (run: () => void) => () => void;
};

function Group({ label, entries, choose }: GroupProps) {
  const findKeys = useShortcutKeys();
  return (
    <CommandGroup heading={label}>
      {entries.map((entry) => {
        const { label: name, hint, shortcut, run } = entry;
        const value = entryKey(label, entry);
        const keys = shortcut && findKeys(shortcut);
        const aside = hint || (keys && keyNames(keys).join(" "));
        return (
          <CommandItem key={value} value={value} onSelect={choose(run)}>
            <span className="min-w-0 flex-1 truncate">{name}</span>
            {aside && <span className="shrink-0 text-sm text-faint">{aside}</span>}
          </CommandItem>
        );
      })}
    </CommandGroup>
  );
}
