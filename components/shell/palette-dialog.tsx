"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { navigation } from "@/components/shell/navigation";
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { useShortcutKeys } from "@/components/ui/shortcut-keys";
import { keyNames } from "@/lib/core/shortcuts/catalogue";
import { foldName } from "@/lib/core/text/fold-name";
import { pressNewAfter } from "./press-new";
import { useRecordSearch } from "./use-record-search";

export type PaletteDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

type Entry = { label: string; hint?: string; run: () => void };

/** Pages, actions and records in one list; Enter goes there. */
export function PaletteDialog({ isOpen, onOpenChange }: PaletteDialogProps) {
  const router = useRouter();
  const path = usePathname();
  const findKeys = useShortcutKeys();
  const [typed, setTyped] = useState("");
  const { groups, isSearching } = useRecordSearch(isOpen ? typed : "");

  useEffect(() => {
    if (!isOpen) setTyped("");
  }, [isOpen]);

  const choose = (run: () => void) => () => {
    onOpenChange(false);
    run();
  };
  const go = (href: string) => router.push(href);
  const create = (href: string) => {
    pressNewAfter(path === href ? null : href);
    if (path !== href) router.push(href);
  };
  const pages: Entry[] = navigation
    .flatMap(({ links }) => links)
    .map(({ label, href, shortcut }) => ({
      label,
      hint: shortcut && keyNames(findKeys(shortcut) ?? "").join(" "),
      run: () => go(href),
    }));
  const actions: Entry[] = [
    { label: "Build a job", run: () => go("/jobs/new") },
    ...CREATES.map(({ label, href }) => ({ label, run: () => create(href) })),
  ];
  const matching = (entries: Entry[]) =>
    entries.filter(({ label }) => foldName(label).includes(foldName(typed)));

  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title="Search or jump to"
        isTitleHidden
        size="md"
        className="sm:top-[12vh] sm:translate-y-0 [&>button]:hidden"
      >
        <Command shouldFilter={false} loop>
          <CommandInput
            value={typed}
            onValueChange={setTyped}
            placeholder="A page, an action, a name or a job code"
          />
          <CommandList className="max-h-[60dvh]" aria-busy={isSearching}>
            {!isSearching && <CommandEmpty>Nothing is called that.</CommandEmpty>}
            {groups.map(({ label, results }) => (
              <Group
                key={label}
                label={label}
                entries={results.map(({ href, title, hint }) => ({
                  label: title,
                  hint,
                  id: href,
                  run: choose(() => go(href)),
                }))}
              />
            ))}
            <Group
              label="Pages"
              entries={matching(pages).map((entry) => ({ ...entry, run: choose(entry.run) }))}
            />
            <Group
              label="Actions"
              entries={matching(actions).map((entry) => ({ ...entry, run: choose(entry.run) }))}
            />
          </CommandList>
        </Command>
      </DialogContent>
    </Dialog>
  );
}

const CREATES = [
  { label: "New archetype", href: "/archetypes" },
  { label: "New character", href: "/characters" },
  { label: "New ingredient", href: "/ingredients" },
  { label: "New output type", href: "/output-types" },
  { label: "New project", href: "/projects" },
];

function Group({ label, entries }: { label: string; entries: (Entry & { id?: string })[] }) {
  if (entries.length === 0) return null;
  return (
    <CommandGroup heading={label}>
      {entries.map((entry) => (
        <CommandItem
          key={entry.id ?? entry.label}
          value={`${label} ${entry.id ?? entry.label}`}
          onSelect={entry.run}
        >
          <span className="min-w-0 flex-1 truncate">{entry.label}</span>
          {entry.hint && <span className="shrink-0 text-sm text-faint">{entry.hint}</span>}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}
