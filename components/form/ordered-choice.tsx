"use client";

import { X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { DragHandle } from "@/components/list/drag-handle";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { type DragOrder, useDragOrder } from "@/components/list/use-drag-order";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { Combobox, type ComboboxProps } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option-list";
import { moveInOrder, placeAfter } from "@/lib/core/order/move-in-order";
import { cn } from "@/lib/utils";

const ALL_CHOSEN = "All of them are chosen";

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

/** Several of a list, in an order: numbered lines to drag, with up, down and remove, and a picker below that adds one. */
export function OrderedChoice({
  options,
  value,
  onValueChange,
  addLabel,
  searchLabel,
  renderChosen,
  ...control
}: OrderedChoiceProps) {
  const listId = useId();
  const list = useRef<HTMLOListElement>(null);
  const labels = new Map(options.map((option) => [option.value, option.label]));
  const free = options.filter((option) => !value.includes(option.value));
  const areAllChosen = free.length === 0 && options.length > 0;

  const onMoveOne = (id: number, by: number) => {
    const place = placeAfter(value, (one) => one === id, by);
    if (place !== null) announce(`${labels.get(id) ?? "It"}: place ${place} of ${value.length}`);
    onValueChange(moveInOrder(value, id, by));
  };
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
          {value.map((id) => {
            const name = labels.get(id) ?? "gone";
            return (
              <ChosenLine key={id} order={{ list: listId, id, ids: value, onMove: onMoveOne }} name={name}>
                <span className={cn("min-w-0 flex-1 truncate", !labels.has(id) && "text-failed")}>
                  {renderChosen?.(id) ?? name}
                </span>
                <Button
                  variant="ghost"
                  size="icon-sm"
                  data-remove
                  aria-label={`Remove ${name}`}
                  className="order-last"
                  onClick={() => onRemove(id)}
                >
                  <X aria-hidden />
                </Button>
              </ChosenLine>
            );
          })}
        </ol>
      )}
      <Combobox
        {...control}
        options={free}
        value={null}
        onValueChange={(id) => id !== null && onValueChange([...value, id])}
        placeholder={areAllChosen ? ALL_CHOSEN : addLabel}
        searchLabel={searchLabel}
        emptyLabel={ALL_CHOSEN}
        // Not when all are chosen: it has the focus then, and would lose it to nothing.
        disabled={options.length === 0}
      />
    </div>
  );
}

/** A chosen one with its number; its order is changed by dragging, by buttons and by Alt with the arrow keys. */
function ChosenLine({ order, name, children }: { order: DragOrder; name: string; children: ReactNode }) {
  const line = useRef<HTMLLIElement>(null);
  useDragOrder(line, order);
  const place = order.ids.indexOf(order.id);
  const onMove = (by: number) => order.onMove(order.id, by);
  return (
    <li
      ref={line}
      onKeyDown={orderKeys(onMove)}
      className="drag-line relative flex h-8.5 items-center gap-2 pr-1 pl-1"
    >
      <DragHandle />
      <span className="w-4 shrink-0 text-right text-sm text-faint tabular-nums">{place + 1}</span>
      {children}
      <OrderButtons
        name={name}
        isFirst={place === 0}
        isLast={place === order.ids.length - 1}
        onMove={onMove}
        className="shrink-0"
      />
    </li>
  );
}
