"use client";

import { CircleHelp } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { aboutField, type FieldId, searchFields } from "@/lib/core/media/search/fields";

/** How to search, with an example of each field that a click puts into the search. */
export function SearchHelp({ onExample }: { onExample: (term: string) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label="How to search"
          title="How to search"
          className="size-6"
        >
          <CircleHelp aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label="How to search"
        className="max-h-[min(36rem,70dvh)] w-120 overflow-y-auto"
      >
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
          {RULES.map(([written, says]) => (
            <Line key={written} written={written} says={says} />
          ))}
        </dl>
        <ul className="mt-3 border-t border-line-soft pt-2 text-sm">
          {(Object.keys(searchFields) as FieldId[]).map((id) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  onExample(aboutField(id).example);
                  setIsOpen(false);
                }}
                className="flex w-full items-baseline gap-4 rounded-xs px-1 py-0.5 text-left hover:bg-raised"
              >
                <code className="w-44 shrink-0 truncate text-primary-text">{aboutField(id).example}</code>
                <span className="text-dim">{aboutField(id).says}</span>
              </button>
            </li>
          ))}
        </ul>
      </PopoverContent>
    </Popover>
  );
}

const RULES = [
  ["luna rain", "both words, each as the beginning of a word"],
  ['"in the rain"', "these words beside one another"],
  ["-rain  -tag:night", "without it"],
  ['tag:"wet street"', "in quotes: the whole name"],
  ["tag:rain,snow", "one of several"],
  ["rating:3..5", "a range, also with >, >=, < and <="],
  ["character:none", "those that have none"],
] as const;

function Line({ written, says }: { written: string; says: string }) {
  return (
    <>
      <dt>
        <code>{written}</code>
      </dt>
      <dd className="text-dim">{says}</dd>
    </>
  );
}
