"use client";

import type { ComponentType } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";

export type NewRecordProps<Props> = {
  /** "character" */
  noun: string;
  /** Fetches the dialog. Define it outside of the component. */
  load: () => Promise<ComponentType<Props & DialogState>>;
  /** What the dialog is told besides whether it is open. */
  props: Props;
  /** What the new one is to belong to: with another one the form starts afresh. */
  parentId?: number;
};

/** The main action of a list: the button, and the dialog it opens; `n` presses it. */
export function NewRecord<Props extends object>({ noun, load, props, parentId }: NewRecordProps<Props>) {
  const { key, isOpen, onOpenChange, open } = useUrlDialog("new");
  const NewDialog = useLater(load, isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={open}>{`New ${noun}`}</Button>
      {NewDialog && <NewDialog key={`${key} in ${parentId}`} {...props} {...{ isOpen, onOpenChange }} />}
    </>
  );
}
