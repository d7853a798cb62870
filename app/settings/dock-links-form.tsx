"use client";

import { useMemo, useRef } from "react";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { updateDockSlots } from "@/lib/actions/dock-slots";
import type { DockLinks } from "@/lib/core/dock-slots/schema";
import { moveInOrder } from "@/lib/core/order/move-in-order";
import type { DockSlot } from "@/lib/server/dock-slots/queries";
import { SaveRow } from "./save-row";
import { SlotInput } from "./slot-input";

/** The five slots of the dock, each on a line of its own that can be moved. */
export function DockLinksForm({ slots }: { slots: DockSlot[] }) {
  const stored = useMemo<DockLinks>(
    () => ({ links: slots.map(({ label, url }) => ({ label, url })) }),
    [slots],
  );
  const { form, submit, ...state } = useEditInPlace({ schema: loadSchema, action: updateDockSlots, stored });
  const { errors } = form.formState;
  const list = useRef<HTMLOListElement>(null);
  const move = (index: number, by: number) => {
    const { links } = form.getValues();
    const order = moveInOrder([...links.keys()], index, by);
    const moved = order.flatMap((from) => links[from] ?? []);
    form.setValue("links", moved, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    takeFocusAlong(list.current, index, order.indexOf(index));
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <ol ref={list} aria-label="Links of the dock" className="grid gap-2 max-sm:gap-4">
        {slots.map(({ slot }, index) => (
          <li
            key={slot}
            onKeyDown={orderKeys((by) => move(index, by))}
            className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1.5 sm:grid-cols-[1rem_minmax(0,1fr)_minmax(0,2fr)_auto]"
          >
            <span aria-hidden className="leading-8 text-faint tabular-nums">
              {slot}
            </span>
            <SlotInput
              label={`Label of slot ${slot}`}
              placeholder="Label"
              error={errors.links?.[index]?.label?.message}
              field={form.register(`links.${index}.label`)}
            />
            <div className="max-sm:order-last max-sm:col-span-2 max-sm:col-start-2">
              <SlotInput
                label={`Address of slot ${slot}`}
                placeholder="/jobs, or https://…"
                error={errors.links?.[index]?.url?.message}
                field={form.register(`links.${index}.url`)}
              />
            </div>
            <OrderButtons
              name={`slot ${slot}`}
              isFirst={index === 0}
              isLast={index === slots.length - 1}
              onMove={(by) => move(index, by)}
              className="h-8 items-center"
            />
          </li>
        ))}
      </ol>
      <SaveRow name="links of the dock" {...state} />
    </form>
  );
}

/** Lines stay and what stands in them moves: the same control of the line that it moved to. */
function takeFocusAlong(list: HTMLOListElement | null, from: number, to: number): void {
  const controlsOf = (index: number) => [
    ...(list?.children[index]?.querySelectorAll<HTMLElement>("input, button") ?? []),
  ];
  const place = controlsOf(from).findIndex((control) => control.matches(":focus"));
  controlsOf(to)[place]?.focus();
}

const loadSchema = () => import("@/lib/core/dock-slots/schema").then(({ DockLinks }) => DockLinks);
