"use client";

import { Plus } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { Chip, ChipRow } from "@/components/ui/chip";
import type { Option, OptionValue } from "@/components/ui/option-list";
import { Options } from "@/components/ui/options";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";

export type MultiComboboxProps<V extends OptionValue> = Pick<
  ComponentProps<"button">,
  "id" | "disabled" | "className" | "autoFocus" | "aria-describedby" | "aria-invalid" | "aria-label"
> & {
  options: readonly Option<V>[];
  /** In the order in which they were chosen. */
  value: readonly V[];
  onValueChange: (value: V[]) => void;
  /** What the button says: "Add an ingredient". */
  placeholder?: string;
  searchLabel?: string;
  onCreate?: (name: string) => void;
};

/** A picker for several: chips with a cross, and a button that opens the list, which stays open while choosing. */
export function MultiCombobox<V extends OptionValue>({
  options,
  value,
  onValueChange,
  placeholder = "Add",
  searchLabel = "Search",
  onCreate,
  className,
  disabled,
  "aria-invalid": isInvalid,
  ...props
}: MultiComboboxProps<V>) {
  const [isOpen, setIsOpen] = useState(false);
  const labels = new Map(options.map((option) => [option.value, option.label]));
  const remove = (gone: V) => onValueChange(value.filter((chosen) => chosen !== gone));

  return (
    <Popover open={isOpen} onOpenChange={setIsOpen} modal>
      <ChipRow isInvalid={Boolean(isInvalid)} className={className}>
        {value.map((chosen) => (
          <Chip
            key={chosen}
            label={labels.get(chosen) ?? "?"}
            onRemove={disabled ? undefined : () => remove(chosen)}
          />
        ))}
        <PopoverTrigger asChild>
          <button
            type="button"
            disabled={disabled}
            className="inline-flex h-6 items-center gap-1 rounded-xs px-1.5 text-faint enabled:hover:bg-raised enabled:hover:text-foreground disabled:opacity-50"
            {...props}
          >
            <Plus aria-hidden className="size-3.5" />
            {placeholder}
          </button>
        </PopoverTrigger>
      </ChipRow>
      <PopoverContent aria-label={searchLabel} className="w-80 overflow-hidden p-0">
        <Options
          options={options}
          selected={value}
          searchLabel={searchLabel}
          onSelect={(picked) => (value.includes(picked) ? remove(picked) : onValueChange([...value, picked]))}
          onCreate={onCreate}
        />
      </PopoverContent>
    </Popover>
  );
}
