"use client";

import { ChevronsUpDown, X } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { fieldClasses } from "@/components/ui/field-classes";
import type { Option, OptionValue, Refusals } from "@/components/ui/option-list";
import { Options } from "@/components/ui/options";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { cn } from "@/lib/utils";

export type ComboboxProps<V extends OptionValue> = Pick<
  ComponentProps<"button">,
  "id" | "disabled" | "className" | "aria-describedby" | "aria-invalid" | "aria-label" | "aria-required"
> & {
  options: readonly Option<V>[];
  value: V | null;
  onValueChange: (value: V | null) => void;
  /** Shown while nothing is chosen: "Any character". */
  placeholder?: string;
  searchLabel?: string;
  /** Said in the list while there are no options. */
  emptyLabel?: string;
  /** A cross beside it sets it to null. */
  isClearable?: boolean;
  refusals?: Refusals<V>;
  onCreate?: (name: string) => void;
};

/** A picker with search, quick with thousands of options. Enter or Space opens it; typing searches. */
export function Combobox<V extends OptionValue>({
  options,
  value,
  onValueChange,
  placeholder = "Choose",
  searchLabel = "Search",
  emptyLabel,
  isClearable = false,
  refusals,
  onCreate,
  className,
  disabled,
  "aria-required": _isRequired,
  ...props
}: ComboboxProps<V>) {
  const [isOpen, setIsOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const canClear = isClearable && value !== null && !disabled;

  return (
    // Modal, or the list could not be scrolled by wheel inside of a dialog.
    <Popover open={isOpen} onOpenChange={setIsOpen} modal>
      <div className={cn("relative min-w-0", className)}>
        <PopoverTrigger asChild>
          <button
            type="button"
            disabled={disabled}
            className={cn(fieldClasses, "flex h-8 items-center pr-8 pl-2.5 text-left", canClear && "pr-15")}
            {...props}
          >
            <span className={cn("min-w-0 flex-1 truncate", !chosen && "text-faint")}>
              {chosen?.label ?? placeholder}
              {chosen?.hint && <span className="ml-2 font-mono text-xs text-faint">{chosen.hint}</span>}
            </span>
            <ChevronsUpDown aria-hidden className="absolute right-2.5 size-3.5 text-faint" />
          </button>
        </PopoverTrigger>
        {canClear && (
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label="Clear the choice"
            className="absolute top-1 right-8 size-6"
            onClick={() => onValueChange(null)}
          >
            <X aria-hidden />
          </Button>
        )}
      </div>
      <PopoverContent
        aria-label={searchLabel}
        className="w-(--radix-popover-trigger-width) min-w-60 overflow-hidden p-0"
      >
        <Options
          options={options}
          selected={value === null ? [] : [value]}
          searchLabel={searchLabel}
          emptyLabel={emptyLabel}
          refusals={refusals}
          onSelect={(picked) => {
            onValueChange(picked);
            setIsOpen(false);
          }}
          onCreate={
            onCreate &&
            ((name) => {
              onCreate(name);
              setIsOpen(false);
            })
          }
        />
      </PopoverContent>
    </Popover>
  );
}
