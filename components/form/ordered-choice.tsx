"use client";

import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { Button } from "@/components/ui/button";
import { Combobox, type ComboboxProps } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option-list";
import { moveInOrder } from "@/lib/core/order/move-in-order";
import { cn } from "@/lib/utils";

export type OrderedChoiceProps = Pick<ComboboxProps<number>, "id" | "aria-describedby" | "aria-invalid"> & {
  /** What can be chosen. Keep it stable. */
  options: readonly Option<number>[];
  /** What is chosen, in order. */
  value: readonly number[];
  onValueChange: (value: number[]) => void;
  /** "Add a category" */
  addLabel: string;
  searchLabel: string;
  /** What a chosen one looks like; its label by default. */
  renderChosen?: (id: number) => ReactNode;
};

/** Several of a list, in an order: numbered lines with up, down and remove, and a picker below that adds one. */
export function OrderedChoice({
  options,
  value,
  onValueChange,
  addLabel,
  searchLabel,
  renderChosen,
  ...control
}: OrderedChoiceProps) {
  const list = useRef<HTMLOListElement>(null);
  const labels = new Map(options.map((option) => [option.value, option.label]));
  const free = options.filter((option) => !value.includes(option.value));

  const onRemove = (id: number) => {
    const place = value.indexOf(id);
    onValueChange(value.filter((other) => other !== id));
    // The line that has the focus goes: on to the one that takes its place, else to the picker.
    requestAnimationFrame(() => {
      const crosses = list.current?.querySelectorAll<HTMLElement>("[data-remove]");
      const next = crosses?.[Math.min(place, crosses.length - 1)];
      (next ?? document.getElementById(control.id ?? ""))?.focus();
    });
  };
  return (
    <div className="flex flex-col gap-1.5">
      {value.length > 0 && (
        <ol ref={list} className="divide-y divide-line-soft rounded-sm border border-line bg-field">
          {value.map((id, index) => {
            const name = labels.get(id) ?? "gone";
            const onMove = (by: number) => onValueChange(moveInOrder(value, id, by));
            return (
              <li
                key={id}
                onKeyDown={orderKeys(onMove)}
                className="flex h-8.5 items-center gap-2.5 pr-1 pl-2.5"
              >
                <span className="w-4 shrink-0 text-right text-sm text-faint tabular-nums">{index + 1}</span>
                <span className={cn("min-w-0 flex-1 truncate", !labels.has(id) && "text-failed")}>
                  {renderChosen?.(id) ?? name}
                </span>
                <span className="flex shrink-0">
                  <OrderButtons
                    name={name}
                    isFirst={index === 0}
                    isLast={index === value.length - 1}
                    onMove={onMove}
                  />
                  <Button
                    variant="ghost"
                    size="icon-sm"
                    data-remove
                    aria-label={`Remove ${name}`}
                    onClick={() => onRemove(id)}
                  >
                    <X aria-hidden />
                  </Button>
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <Combobox
        {...control}
        options={free}
        value={null}
        onValueChange={(id) => id !== null && onValueChange([...value, id])}
        placeholder={free.length === 0 && value.length > 0 ? "All of them are chosen" : addLabel}
        searchLabel={searchLabel}
        disabled={free.length === 0}
      />
    </div>
  );
}
