"use client";

import { useEffect, useRef } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import type { ActionResult } from "@/lib/server/action";
import type { SchemaLoader } from "./schema-resolver";
import { useUnsavedGuard } from "./unsaved";
import { useActionForm } from "./use-action-form";

/**
 * A form that stands on its page and stays there: after a save it goes on from what was saved, what others change meanwhile comes in
 * around what is being typed (keep `stored` the same object while nothing changed), and leaving with something unsaved is asked about.
 */
export function useEditInPlace<Input extends FieldValues, Output, T>({
  stored,
  ...options
}: {
  schema: SchemaLoader<Output, Input>;
  action: (input: Input) => Promise<ActionResult<T>>;
  stored: DefaultValues<Input>;
}) {
  const { form, submit, isPending } = useActionForm<Input, Output, T>({
    ...options,
    defaultValues: stored,
    onDone: () => form.reset(form.getValues()),
  });
  const { isDirty } = form.formState;
  const { reset } = form;
  useUnsavedGuard(isDirty);
  const known = useRef(stored);
  useEffect(() => {
    // Not at first: whoever types at once would find the field set back beneath their fingers.
    if (known.current === stored) return;
    known.current = stored;
    reset(stored, { keepDirtyValues: true, keepErrors: true });
  }, [reset, stored]);
  return { form, submit, isPending, isDirty, discard: () => reset(stored) };
}
