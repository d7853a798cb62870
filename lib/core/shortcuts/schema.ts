// The rule: a shortcut is one or two printable keys; Space, Enter and Tab belong to what has the focus.

import { z } from "zod";
import { type ShortcutId, shortcuts } from "./catalogue";

export const ShortcutChoice = z
  .string()
  .regex(/^\S( \S)?$/u, "Press a letter, a digit or a sign, or two of them one after the other.")
  .nullable();

const ids = shortcuts.map(({ id }) => id) as [ShortcutId, ...ShortcutId[]];
const id = z.enum(ids, { error: "There is no such shortcut." });

/** Null switches it off. */
export const ShortcutChange = z.object({ id, keys: ShortcutChoice });
export type ShortcutChange = z.infer<typeof ShortcutChange>;

/** One of them, or with null all. */
export const ShortcutReset = z.object({ id: id.nullable() });
export type ShortcutReset = z.infer<typeof ShortcutReset>;
