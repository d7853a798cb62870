"use client";

import { Ban, Check, Plus } from "lucide-react";
import { type UIEvent, useMemo, useState } from "react";
import { Command, CommandGroup, CommandInput, CommandItem, CommandList } from "@/components/ui/command";
import { foldOptions, rankOptions, type Searchable } from "@/components/ui/rank-options";
import { cn } from "@/lib/utils";

export type OptionValue = string | number;

export type Option<V extends OptionValue> = Searchable & {
  value: V;
  /** Options of one group that follow each other stand under its heading. */
  group?: string;
  isDisabled?: boolean;
};

/** Options that do not fit. They can be chosen all the same. */
export type Refusals<V extends OptionValue> = {
  /** Why it does not fit; null when it does. Asked only of options that are drawn, unless they are hidden. */
  whyNot: (value: V) => string | null;
  areHidden: boolean;
};

export type OptionListProps<V extends OptionValue> = {
  options: readonly Option<V>[];
  selected: readonly V[];
  onSelect: (value: V) => void;
  searchLabel: string;
  isLoading?: boolean;
  /** Said while there are no options at all. */
  emptyLabel?: string;
  refusals?: Refusals<V>;
  /** Offered when nothing has that very name. */
  onCreate?: (name: string) => void;
  /** What was typed before it was there. */
  typed?: string;
};

/** Rows drawn at first, and more whenever the end comes into sight: thousands of options open in a blink. */
const STEP = 60;

/** The searchable list inside of a combobox. Used through `Options`, which loads it. */
export function OptionList<V extends OptionValue>({
  options,
  selected,
  onSelect,
  searchLabel,
  isLoading = false,
  emptyLabel = "There is nothing to choose from yet.",
  refusals,
  onCreate,
  typed = "",
}: OptionListProps<V>) {
  const [query, setQuery] = useState(typed);
  const [limit, setLimit] = useState(STEP);
  const folded = useMemo(() => foldOptions(options), [options]);
  const ranked = useMemo(() => rankOptions(folded, query), [folded, query]);
  const chosen = useMemo(() => new Set(selected), [selected]);
  const found = useMemo(
    () =>
      refusals?.areHidden
        ? ranked.filter(({ value }) => chosen.has(value) || refusals.whyNot(value) === null)
        : ranked,
    [ranked, refusals, chosen],
  );
  const first = options.find((option) => option.value === selected[0]);
  const name = query.trim();
  const canCreate = onCreate && name !== "" && !found.some((option) => option.label.trim() === name);

  const onScroll = ({ currentTarget: list }: UIEvent) => {
    const below = list.scrollHeight - list.scrollTop - list.clientHeight;
    if (below < 200) setLimit((drawn) => (drawn < found.length ? drawn + STEP : drawn));
  };

  return (
    <Command shouldFilter={false} loop label={searchLabel} defaultValue={first && String(first.value)}>
      <CommandInput
        // It takes the place of the field that had the focus.
        autoFocus
        value={query}
        onValueChange={(text) => {
          setQuery(text);
          setLimit(STEP);
        }}
        placeholder={searchLabel}
      />
      <CommandList onScroll={onScroll} label={searchLabel}>
        {found.length === 0 && !canCreate && (
          <p className="px-3 py-5 text-center text-dim">
            {ranked.length > 0
              ? "Rules forbid all of it."
              : isLoading
                ? "One moment"
                : options.length === 0
                  ? emptyLabel
                  : "Nothing is called that."}
          </p>
        )}
        {grouped(found.slice(0, limit), query === "").map(({ heading, members }) => (
          <CommandGroup key={`${heading ?? ""}${members[0]?.value}`} heading={heading}>
            {members.map((option) => (
              <CommandItem
                key={option.value}
                value={String(option.value)}
                disabled={option.isDisabled}
                onSelect={() => onSelect(option.value)}
              >
                <OptionRow
                  option={option}
                  isChosen={chosen.has(option.value)}
                  refusal={refusals?.whyNot(option.value) ?? null}
                />
              </CommandItem>
            ))}
          </CommandGroup>
        ))}
        {canCreate && (
          <CommandItem value={`create ${name}`} onSelect={() => onCreate(name)}>
            <Plus aria-hidden className="size-3.5!" />
            <span className="min-w-0 truncate">Create “{name}”</span>
          </CommandItem>
        )}
      </CommandList>
      {found.length < ranked.length && (
        <p className="border-t border-line-soft px-3 py-1.5 text-sm text-faint">
          {(ranked.length - found.length).toLocaleString("en-US")} hidden: rules forbid them here.
        </p>
      )}
    </Command>
  );
}

type OptionRowProps = { option: Searchable; isChosen: boolean; refusal: string | null };

function OptionRow({ option: { label, hint }, isChosen, refusal }: OptionRowProps) {
  const Icon = refusal && !isChosen ? Ban : Check;
  return (
    <>
      <Icon
        aria-hidden
        className={cn("size-3.5!", isChosen ? "text-primary-text!" : refusal ? "text-faint!" : "invisible")}
      />
      <span className={cn("min-w-0", refusal ? "text-faint" : "truncate")}>
        {label}
        {refusal && (
          <span className="line-clamp-2 text-sm text-faint" title={refusal}>
            {refusal}
          </span>
        )}
      </span>
      {isChosen && <span className="sr-only">(chosen)</span>}
      {hint && <span className="ml-auto pl-3 font-mono text-xs text-faint">{hint}</span>}
    </>
  );
}

type Group<V extends OptionValue> = { heading: string | undefined; members: Option<V>[] };

/** Headings only in the given order: a ranked list mixes the groups. */
function grouped<V extends OptionValue>(options: Option<V>[], hasHeadings: boolean): Group<V>[] {
  const groups: Group<V>[] = [];
  for (const option of options) {
    const heading = hasHeadings ? option.group : undefined;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.members.push(option);
    else groups.push({ heading, members: [option] });
  }
  return groups;
}
