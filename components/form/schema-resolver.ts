import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

/** Gives the schema; a dynamic import, so that zod and the schema are no part of what a page loads first. */
export type SchemaLoader<Output, Input> = () => Promise<z.ZodType<Output, Input>>;

/** Checks a form by a schema that is loaded when it is first needed. The first message of each field is shown. */
export function schemaResolver<Input extends FieldValues, Output>(
  load: SchemaLoader<Output, Input>,
): Resolver<Input, unknown, Output> {
  return async (values, _context, options) => {
    const schema = await load().catch(() => null);
    // The app's server cannot be reached. What sends the form then says so, in the same words as always.
    if (!schema) return { values: values as FieldValues as Output, errors: {} };
    const result = schema.safeParse(values);
    if (result.success) return { values: result.data, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const { path, code, message } of result.error.issues)
      errors[path.join(".")] ??= { type: code, message };
    return { values: {}, errors: toNestErrors(errors as FieldErrors<Input>, options) };
  };
}
