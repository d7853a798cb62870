"use client";

import { type ReactNode, useId, useState } from "react";
import type { DefaultValues, FieldValues, Path, UseFormReturn } from "react-hook-form";
import { FormDialog, type FormDialogProps } from "@/components/form/form-dialog";
import type { SchemaLoader } from "@/components/form/schema-resolver";
import { useActionForm } from "@/components/form/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import type { ActionResult } from "@/lib/server/action";

/** Whether a dialog is open is known to whoever opens it. */
export type DialogState = Pick<FormDialogProps, "isOpen" | "onOpenChange">;

export type ActionFormDialogProps<Input extends FieldValues, Output, T> = DialogState &
  Pick<FormDialogProps, "title" | "description" | "size" | "submitLabel"> & {
    /** Define it outside of the component, as for `useActionForm`. */
    schema: SchemaLoader<Output, Input>;
    action: (input: Input) => Promise<ActionResult<T>>;
    defaultValues: DefaultValues<Input>;
    /** In place of closing: where to go on from what was saved. */
    onDone?: (value: T) => void;
    /** Offers "Add another", which keeps the dialog open: what the next form starts from, and its first field. */
    another?: { valuesAfter: (saved: Input) => DefaultValues<Input>; focus: Path<Input> };
    /** Part of the input is still on its way: nothing can be submitted yet. */
    isWaiting?: boolean;
    children: (form: UseFormReturn<Input, unknown, Output>) => ReactNode;
  };

/** The usual form in a dialog: its fields are drawn by `children`, an action saves them, and then it closes. */
export function ActionFormDialog<Input extends FieldValues, Output, T>({
  schema,
  action,
  defaultValues,
  onDone,
  another,
  isWaiting = false,
  children,
  ...dialog
}: ActionFormDialogProps<Input, Output, T>) {
  const [isAnother, setIsAnother] = useState(false);
  const { form, submit, isPending } = useActionForm<Input, Output, T>({
    schema,
    action,
    defaultValues,
    onDone: (value) => {
      if (another && isAnother) {
        form.reset(another.valuesAfter(form.getValues()));
        form.setFocus(another.focus);
      } else if (onDone) onDone(value);
      else dialog.onOpenChange(false);
    },
  });
  return (
    <FormDialog
      {...dialog}
      isPending={isPending || isWaiting}
      isDirty={form.formState.isDirty}
      onSubmit={(event) => (isWaiting ? event.preventDefault() : submit(event))}
      aside={another && <AddAnother isOn={isAnother} onSwitch={setIsAnother} />}
    >
      {children(form)}
    </FormDialog>
  );
}

function AddAnother({ isOn, onSwitch }: { isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex items-center gap-2.5 text-dim">
      <Checkbox id={id} checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
      Add another
    </label>
  );
}
