"use client";

import {
  type ChangeEvent,
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  useId,
  useRef,
  useState,
} from "react";
import { Chip, ChipRow } from "@/components/ui/chip";
import { floatClasses, rowClasses } from "@/components/ui/overlay-classes";
import { Popover, PopoverContent } from "@/components/ui/popover";
import { foldOptions, rankOptions } from "@/components/ui/rank-options";
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

/** Suggestions shown at once: more would be read slower than typed. */
const SHOWN = 8;

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
  const listId = useId();
  const row = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);

  const taken = new Set(value.map(tagKey));
  const free = suggestions.filter((tag) => !taken.has(tagKey(tag))).map((label) => ({ label }));
  const offered = text.trim() === "" ? [] : rankOptions(foldOptions(free), text).slice(0, SHOWN);
  const isListShown = isOpen && offered.length > 0;

  const add = (added: readonly string[]) => {
    onValueChange(mergeTags(value, added));
    setText("");
    setActive(-1);
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setActive(-1);
    setIsOpen(true);
    if (target.value.includes(",")) add(parseTags(target.value));
    else setText(target.value);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text");
    if (!/[,\n]/.test(pasted)) return;
    event.preventDefault();
    add(parseTags(text + pasted));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && text.trim() !== "") {
      event.preventDefault();
      add(parseTags(offered[active]?.label ?? text));
    } else if (event.key === "Backspace" && text === "" && value.length > 0) {
      onValueChange(value.slice(0, -1));
    } else if (isListShown && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      // One place more than there are suggestions: -1 is the typed text itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(((active + 1 + step + offered.length + 1) % (offered.length + 1)) - 1);
    } else if (event.key === "Escape" && isListShown) {
      event.preventDefault();
      event.stopPropagation();
      setIsOpen(false);
    }
  };

  return (
    <Popover open={isListShown} onOpenChange={setIsOpen} anchor={row}>
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
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={isListShown ? listId : undefined}
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
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
        <div id={listId} role="listbox" aria-label="Tags in use">
          {offered.map(({ label }, index) => (
            <div
              key={label}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // Before the field loses the focus, which would add the unfinished text.
              onPointerDown={(event) => {
                event.preventDefault();
                add([label]);
              }}
              className={cn(rowClasses, "hover:bg-raised/60 aria-selected:bg-raised")}
            >
              <span className="truncate">{label}</span>
            </div>
          ))}
        </div>
      </PopoverContent>
    </Popover>
  );
}
