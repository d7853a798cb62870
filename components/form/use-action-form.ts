"use client";

import { useEffect, useMemo } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/server/action";
import type { FieldMessages } from "@/lib/server/outcome";
import { type SchemaLoader, schemaResolver } from "./schema-resolver";
import { useAction } from "./use-action";

/**
 * The one form hook: react-hook-form checked by the schema the server checks with, which is loaded once the page stands
 * (`schema: () => import("…").then(({ JobInput }) => JobInput)`; define it outside of the component). Messages from either stand at their
 * field; what was typed stays. `submit` goes on the form, `isPending` on its button.
 */
export function useActionForm<Input extends FieldValues, Output, T>(options: {
  schema: SchemaLoader<Output, Input>;
  action: (input: Input) => Promise<ActionResult<T>>;
  defaultValues: DefaultValues<Input>;
  onDone?: (value: T) => void;
  /** True when the caller says it itself; otherwise messages stand at their fields. */
  onRefused?: (fields: FieldMessages) => boolean;
}) {
  const [run, isPending] = useAction(options.action);
  const { schema } = options;
  const resolver = useMemo(() => schemaResolver(schema), [schema]);
  // Loaded before it is needed; when that fails, checking tries again.
  useEffect(() => void schema().catch(() => undefined), [schema]);
  const form = useForm<Input, unknown, Output>({
    resolver,
    defaultValues: options.defaultValues,
  });

  // The server parses once more, so it is sent what was typed, not what the resolver made of it.
  const submit = form.handleSubmit(async () => {
    const result = await run(form.getValues());
    if (result.ok) return options.onDone?.(result.data);
    if (result.fields && options.onRefused?.(result.fields)) return;
    const fields = Object.entries(result.fields ?? {});
    const isShown = ([name]: [string, string]) => (name.split(".")[0] ?? "") in form.getValues();
    for (const [name, message] of fields.filter(isShown))
      form.setError(name as Path<Input>, { message }, { shouldFocus: true });
    if (!fields.every(isShown)) toast.error(result.message);
  });

  return { form, submit, isPending };
}
