"use client";

import { Bookmark } from "lucide-react";
import { useState } from "react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { useOrdered } from "@/components/list/use-ordered";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { moveSavedFilter } from "@/lib/actions/saved-filters";
import type { SavedFilterSummary } from "@/lib/server/saved-filters/queries";
import { SavedFilterLine } from "./saved-filter-line";

export type SavedFiltersProps = {
  filters: SavedFilterSummary[];
  /** The library's address after the question mark; empty when it is not limited. */
  query: string;
};

/** What was asked of the library, under names: to ask again, to put in order, to pin into the navigation. */
export function SavedFilters({ filters, query }: SavedFiltersProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [renamed, setRenamed] = useState<SavedFilterSummary | null>(null);
  const dialog = useDialog();
  const SaveFilter = useLater(load, dialog.isOpen);
  const [ordered, onMove] = useOrdered(filters, moveSavedFilter);
  const ask = (filter: SavedFilterSummary | null) => {
    setIsOpen(false);
    setRenamed(filter);
    dialog.open();
  };
  return (
    <>
      <Popover open={isOpen} onOpenChange={setIsOpen}>
        <PopoverTrigger asChild>
          <Button aria-label="Saved filters">
            <Bookmark aria-hidden />
            <span className="max-sm:hidden">Saved</span>
          </Button>
        </PopoverTrigger>
        <PopoverContent align="end" aria-label="Saved filters" className="w-80 p-1.5">
          {ordered.length === 0 && (
            <p className="px-2 py-1.5 text-dim">Search for something, then save it here under a name.</p>
          )}
          <ul aria-label="Saved filters">
            {ordered.map((filter, place) => (
              <SavedFilterLine
                key={filter.id}
                filter={filter}
                isCurrent={filter.query === query}
                isFirst={place === 0}
                isLast={place === ordered.length - 1}
                onMove={(by) => onMove(filter.id, by)}
                onRename={() => ask(filter)}
                onChoose={() => setIsOpen(false)}
              />
            ))}
          </ul>
          {query !== "" && (
            <Button variant="ghost" size="sm" className="mt-1 w-full justify-start" onClick={() => ask(null)}>
              Save this search
            </Button>
          )}
        </PopoverContent>
      </Popover>
      {SaveFilter && <SaveFilter {...dialog} key={dialog.key} filter={renamed} query={query} />}
    </>
  );
}

const load = () => import("./save-filter-dialog").then((module) => module.SaveFilterDialog);
