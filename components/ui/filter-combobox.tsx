"use client";

import { ChevronDown, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fieldClasses } from "@/components/ui/field-classes";
import type { Option } from "@/components/ui/option-list";
import { Options } from "@/components/ui/options";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { useUrlParams } from "@/components/ui/use-url-params";
import { cn } from "@/lib/utils";

export type ChoiceComboboxProps = {
  label: string;
  value: string | null;
  onChoose: (value: string | null) => void;
  options: readonly Option<string>[];
  anyLabel?: string;
  /** There is always a value: it has no cross, and does not look like a filter that is set. */
  isRequired?: boolean;
  /** What the value is called, where the options are only read once it opens. */
  chosenLabel?: string | null;
  onOpen?: () => void;
  /** The options are on their way. */
  isLoading?: boolean;
  className?: string;
};

export type FilterComboboxProps = Omit<ChoiceComboboxProps, "value" | "onChoose"> & { param: string };

/** One filter in the address, with search: for characters, ingredients, projects. */
export function FilterCombobox({ param, ...props }: FilterComboboxProps) {
  const { params, setParams } = useUrlParams();
  const onChoose = (value: string | null) => setParams({ [param]: value });
  return <ChoiceCombobox {...props} value={params.get(param)} onChoose={onChoose} />;
}

/** The same, wherever its value is kept. */
export function ChoiceCombobox({
  label,
  value,
  onChoose,
  options,
  anyLabel = "any",
  isRequired = false,
  chosenLabel,
  onOpen,
  isLoading = false,
  className,
}: ChoiceComboboxProps) {
  const [isOpen, setIsOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const isSet = value !== null && !isRequired;

  const choose = (next: string | null) => {
    onChoose(next);
    setIsOpen(false);
  };

  return (
    <Popover
      open={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        if (next) onOpen?.();
      }}
    >
      <div className={cn("relative inline-flex max-w-full", className)}>
        <PopoverTrigger asChild>
          <button
            type="button"
            className={cn(
              fieldClasses,
              "inline-flex h-8 w-auto items-center gap-1.5 bg-raised pr-2 pl-2.5",
              isSet && "border-primary bg-primary-tint pr-8",
            )}
          >
            <span className="text-dim">{label}</span>
            <span className={cn("truncate", value === null ? "text-faint" : "font-medium")}>
              {value === null ? anyLabel : (chosen?.label ?? chosenLabel ?? value)}
            </span>
            {!isSet && <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />}
          </button>
        </PopoverTrigger>
        {isSet && (
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Clear the filter ${label}`}
            onClick={() => choose(null)}
            className="absolute top-1 right-1 size-6"
          >
            <X aria-hidden />
          </Button>
        )}
      </div>
      <PopoverContent aria-label={label} className="w-72 overflow-hidden p-0">
        <Options
          options={options}
          isLoading={isLoading}
          selected={value === null ? [] : [value]}
          searchLabel={`Search ${label.toLowerCase()}`}
          onSelect={(picked) => choose(picked === value && !isRequired ? null : picked)}
        />
      </PopoverContent>
    </Popover>
  );
}
