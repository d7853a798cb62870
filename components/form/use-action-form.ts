"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import { toast } from "sonner";
import type { z } from "zod";
import type { ActionResult } from "@/lib/server/action";
import { useAction } from "./use-action";

/**
 * The one form hook: react-hook-form checked by the schema the server checks with. Messages from either stand at their
 * field; what was typed stays. `submit` goes on the form, `isPending` on its button.
 */
export function useActionForm<Input extends FieldValues, Output, T>(options: {
  schema: z.ZodType<Output, Input>;
  action: (input: Input) => Promise<ActionResult<T>>;
  defaultValues: DefaultValues<Input>;
  onDone?: (value: T) => void;
}) {
  const [run, isPending] = useAction(options.action);
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver(options.schema),
    defaultValues: options.defaultValues,
  });

  // The server parses once more, so it is sent what was typed, not what the resolver made of it.
  const submit = form.handleSubmit(async () => {
    const result = await run(form.getValues());
    if (result.ok) return options.onDone?.(result.data);
    const fields = Object.entries(result.fields ?? {});
    const isShown = ([name]: [string, string]) => (name.split(".")[0] ?? "") in form.getValues();
    for (const [name, message] of fields.filter(isShown))
      form.setError(name as Path<Input>, { message }, { shouldFocus: true });
    if (!fields.every(isShown)) toast.error(result.message);
  });

  return { form, submit, isPending };
}
