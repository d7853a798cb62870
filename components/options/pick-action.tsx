"use client";

import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { OptionListProps } from "@/components/ui/option-list";
import { Options } from "@/components/ui/options";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";

export type PickActionProps = {
  icon: LucideIcon;
  label: string;
  /** What is chosen, as the opened list is called. */
  title: string;
  searchLabel: string;
  /** Null until they have arrived. */
  options: OptionListProps<number>["options"] | null;
  isPending: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onSelect: (value: number) => void;
  /** Stands above the list. */
  children?: ReactNode;
};

/** Of a selection bar: a button that opens a searchable list, which a choice closes. */
export function PickAction(props: PickActionProps) {
  const { icon: Icon, label, title, searchLabel, options, isPending, isOpen, onOpenChange } = props;
  return (
    <Popover open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger asChild>
        <Button size="sm" isPending={isPending}>
          <Icon aria-hidden />
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label={title} side="top" className="overflow-hidden p-0">
        {props.children}
        <Options
          options={options ?? []}
          selected={[]}
          isLoading={options === null}
          searchLabel={searchLabel}
          onSelect={(value) => {
            onOpenChange(false);
            props.onSelect(value);
          }}
        />
      </PopoverContent>
    </Popover>
  );
}
