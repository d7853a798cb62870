/** What a mutation did: the sentence a person reads in the toast and in the history, and the value its caller needs. */
export type Outcome<T> = { sentence: string; value: T };

export function outcome<T>(sentence: string, value: T): Outcome<T> {
  return { sentence, value };
}

/** Messages for single fields of a form, by the field's path (`name`, `picks.0`). */
export type FieldMessages = Record<string, string>;

/** Where to go to act on a refusal. */
export type Way = { label: string; href: string };

/** A refusal that a person can act on. Its message is shown as it is; everything else that is thrown is logged and replaced. */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    message: string,
    readonly fields?: FieldMessages,
    readonly ways?: readonly Way[],
  ) {
    super(message);
  }
}

/** The record does not exist (any more). */
export class NotFoundError extends UserError {
  constructor(what: string) {
    super(`This ${what} no longer exists.`);
  }
}
