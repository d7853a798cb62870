import { refresh } from "next/cache";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type RecordedChange, type Tx, write } from "./db";
import { asDiskFull } from "./disk-full";
import { type FieldMessages, type Outcome, UserError, type Way } from "./outcome";
import { isTrustedRequest } from "./trusted-request";

/** What a screen gets back from an action: it never throws what a person could act on. */
export type ActionResult<T> =
  | { ok: true; data: T; change: RecordedChange | null }
  | { ok: false; message: string; fields?: FieldMessages; ways?: readonly Way[] };

/**
 * The door from screens to mutations: checks where the call comes from, parses, runs the mutation as one recorded change,
 * and refreshes the page that called. Refusals come back as sentences; anything unexpected is logged whole and replaced.
 *
 * `prepare` looks at what lies outside of the database, before the transaction begins.
 */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  mutation: (tx: Tx, input: z.output<Schema>) => Promise<Outcome<T>>,
  prepare: (input: z.output<Schema>) => Promise<z.output<Schema>> = async (input) => input,
): (input: z.input<Schema>) => Promise<ActionResult<T>> {
  return door(schema, async (input) => {
    const prepared = await prepare(input);
    const { value, change } = await write({ origin: "person" }, (tx) => mutation(tx, prepared));
    return { data: value, change };
  });
}

/** The same door for what changes nothing that a person has, so that there is nothing to record or to take back: pausing, looking again. */
export function command<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<T>,
): (input: z.input<Schema>) => Promise<ActionResult<T>> {
  return door(schema, async (input) => ({ data: await run(input), change: null }));
}

function door<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<{ data: T; change: RecordedChange | null }>,
): (input: z.input<Schema>) => Promise<ActionResult<T>> {
  return async (input) => {
    try {
      if (!isTrustedRequest(await headers())) throw new UserError("This request did not come from this app.");
      const parsed = schema.safeParse(input);
      if (!parsed.success)
        return { ok: false, message: "Please check the marked fields.", fields: messagesOf(parsed.error) };
      const done = await run(parsed.data);
      refresh();
      return { ok: true, ...done };
    } catch (thrown) {
      unstable_rethrow(thrown);
      const error = asDiskFull(thrown);
      if (error instanceof UserError) {
        const { message, fields, ways } = error;
        return { ok: false, message, fields, ways };
      }
      console.error("An action failed.", error);
      return {
        ok: false,
        message: "That did not work, and nothing was changed. The details are in the server's log.",
      };
    }
  };
}

/** The first message of each field, by the field's path. */
function messagesOf(error: z.ZodError): FieldMessages {
  const messages: FieldMessages = {};
  for (const issue of error.issues) messages[issue.path.join(".")] ??= issue.message;
  return messages;
}
