"use client";

import { ChevronDown } from "lucide-react";
import { useOptimistic, useTransition } from "react";
import { fieldClasses } from "@/components/ui/field-classes";
import { useUrlParams } from "@/components/ui/use-url-params";
import { cn } from "@/lib/utils";

export type ChoiceSelectProps = {
  /** Shown before the value: "Status". */
  label: string;
  /** Empty for no choice. */
  value: string;
  onChoose: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** What no choice is called. */
  anyLabel?: string;
  className?: string;
};

export type FilterSelectProps = Omit<ChoiceSelectProps, "value" | "onChoose"> & { param: string };

/** One filter in the address, as a native select. For many choices take `FilterCombobox`. */
export function FilterSelect({ param, ...props }: FilterSelectProps) {
  const { params, setParams } = useUrlParams();
  return (
    <ChoiceSelect
      {...props}
      value={params.get(param) ?? ""}
      onChoose={(next) => setParams({ [param]: next })}
    />
  );
}

/** The same, wherever its value is kept. */
export function ChoiceSelect({
  label,
  value: current,
  onChoose: onChosen,
  options,
  anyLabel = "any",
  className,
}: ChoiceSelectProps) {
  const [, startTransition] = useTransition();
  const [value, setValue] = useOptimistic(current);
  const isSet = value !== "";
  const shown = options.find((option) => option.value === value)?.label ?? (isSet ? value : anyLabel);

  const onChoose = (next: string) => {
    startTransition(() => {
      setValue(next);
      onChosen(next);
    });
  };

  return (
    <label
      className={cn(
        fieldClasses,
        "relative inline-flex h-8 w-auto max-w-full cursor-pointer items-center gap-1.5 bg-raised pr-2 pl-2.5 hover:border-line-strong",
        "has-focus-visible:border-primary has-focus-visible:outline-2 has-focus-visible:outline-primary-tint",
        isSet && "border-primary bg-primary-tint",
        className,
      )}
    >
      <span className="text-dim">{label}</span>
      <span aria-hidden className={cn("truncate", isSet ? "font-medium" : "text-faint")}>
        {shown}
      </span>
      <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="select absolute inset-0 cursor-pointer opacity-0"
      >
        <option value="">{anyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
