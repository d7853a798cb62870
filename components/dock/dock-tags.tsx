"use client";

import { useState } from "react";
import { useTagNames } from "@/components/tags/use-tag-names";
import type { FieldControl } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { floatClasses } from "@/components/ui/overlay-classes";
import { SuggestionList } from "@/components/ui/suggestion-list";
import { useSuggestions } from "@/components/ui/use-suggestions";
import { formatTags, mergeTags, parseTags, tagKey } from "@/lib/core/tags/tags";
import { cn } from "@/lib/utils";

export type DockTagsProps = FieldControl & { value: string; onValueChange: (value: string) => void };

/** Suggestions that fit above the field in the smallest dock. */
const SHOWN = 5;

/**
 * Tags as a line of text: a small window has no room for a chip each. The last one is completed while it is typed; what is offered stands in
 * the dock itself, above the field, where the tab has room.
 */
export function DockTags({ value, onValueChange, ...control }: DockTagsProps) {
  const [isUsed, setIsUsed] = useState(false);
  const end = value.lastIndexOf(",") + 1;
  const before = parseTags(value.slice(0, end));
  const taken = new Set(before.map(tagKey));
  const offer = useSuggestions({
    ...{ all: useTagNames(isUsed), text: value.slice(end), most: SHOWN },
    isTaken: (tag) => taken.has(tagKey(tag)),
    onTake: (tag) => onValueChange(`${formatTags(mergeTags(before, [tag]))}, `),
  });
  return (
    <div className="relative">
      <Input
        {...control}
        {...offer.combobox}
        placeholder="From the job"
        value={value}
        onFocus={() => setIsUsed(true)}
        onBlur={() => offer.look(false)}
        onKeyDown={offer.onKeyDown}
        onChange={({ target }) => {
          // In the middle of the line nothing is completed.
          offer.look(target.selectionEnd === target.value.length);
          onValueChange(target.value);
        }}
      />
      {offer.isShown && (
        <div className={cn(floatClasses, "absolute inset-x-0 bottom-full mb-1 p-1")}>
          <SuggestionList {...offer.list} name="Tags in use" />
        </div>
      )}
    </div>
  );
}
