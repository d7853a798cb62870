"use client";

import {
  type ChangeEvent,
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  useRef,
  useState,
} from "react";
import { Chip, ChipRow } from "@/components/ui/chip";
import { floatClasses } from "@/components/ui/overlay-classes";
import { Popover, PopoverContent } from "@/components/ui/popover";
import { SuggestionList } from "@/components/ui/suggestion-list";
import { useSuggestions } from "@/components/ui/use-suggestions";
import { mergeTags, parseTags, tagKey } from "@/lib/core/tags/tags";
import { cn } from "@/lib/utils";

export type TagInputProps = Pick<
  ComponentProps<"input">,
  "id" | "disabled" | "className" | "placeholder" | "aria-describedby" | "aria-invalid" | "aria-label"
> & {
  value: readonly string[];
  onValueChange: (tags: string[]) => void;
  /** Tags in use elsewhere, offered while typing. */
  suggestions?: readonly string[];
};

/** Ordered tags. Enter or a comma adds, Backspace in the empty field removes the last, a pasted list is split. */
export function TagInput({
  value,
  onValueChange,
  suggestions = [],
  disabled,
  className,
  placeholder = "Add a tag",
  "aria-invalid": isInvalid,
  ...props
}: TagInputProps) {
  const row = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const taken = new Set(value.map(tagKey));
  const add = (added: readonly string[]) => {
    onValueChange(mergeTags(value, added));
    setText("");
    offer.look(false);
  };
  const offer = useSuggestions({
    ...{ all: suggestions, text },
    isTaken: (tag) => taken.has(tagKey(tag)),
    onTake: (tag) => add(parseTags(tag)),
  });

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.value.includes(",")) return add(parseTags(target.value));
    offer.look(true);
    setText(target.value);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text");
    if (!/[,\n]/.test(pasted)) return;
    event.preventDefault();
    add(parseTags(text + pasted));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || offer.onKeyDown(event)) return;
    if (event.key === "Enter" && text.trim() !== "") {
      event.preventDefault();
      add(parseTags(text));
    } else if (event.key === "Backspace" && text === "" && value.length > 0) {
      onValueChange(value.slice(0, -1));
    }
  };

  return (
    <Popover open={offer.isShown} onOpenChange={offer.look} anchor={row}>
      <ChipRow
        ref={row}
        isInvalid={Boolean(isInvalid)}
        className={cn("focus-within:border-primary", className)}
      >
        {value.map((tag) => (
          <Chip
            key={tagKey(tag)}
            label={tag}
            onRemove={disabled ? undefined : () => onValueChange(value.filter((kept) => kept !== tag))}
          />
        ))}
        <input
          type="text"
          {...offer.combobox}
          aria-invalid={isInvalid}
          disabled={disabled}
          value={text}
          placeholder={value.length === 0 ? placeholder : undefined}
          onChange={onChange}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
          onBlur={() => text.trim() !== "" && add(parseTags(text))}
          className="h-6 min-w-24 flex-1 bg-transparent px-1.5 text-base outline-none"
          {...props}
        />
      </ChipRow>
      <PopoverContent
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        className={cn(floatClasses, "w-(--radix-popover-trigger-width) p-1")}
        aria-label="Suggestions"
      >
        <SuggestionList {...offer.list} name="Tags in use" />
      </PopoverContent>
    </Popover>
  );
}
