"use client";

import type { DeleteChoiceMade, PlannedDeletionProps } from "@/components/form/planned-deletion";
import { useLater } from "@/components/form/use-later";
import type { ActionResult } from "@/lib/server/action";

export type DeleteDialogProps = Omit<PlannedDeletionProps, "what" | "action"> & {
  id: number;
  action: (input: { id: number } & DeleteChoiceMade) => Promise<ActionResult<unknown>>;
};

/** Asks before a record goes: says what depends on it and offers what makes sense. */
export function DeleteDialog({ id, action, ...asking }: DeleteDialogProps) {
  return <DeleteSeveral {...asking} what={id} action={(choice) => action({ id, ...choice })} />;
}

/** The same for one or for several. */
export function DeleteSeveral(props: PlannedDeletionProps) {
  const PlannedDeletion = useLater(load, props.isOpen);
  return PlannedDeletion && <PlannedDeletion {...props} />;
}

const load = () => import("@/components/form/planned-deletion").then((module) => module.PlannedDeletion);
