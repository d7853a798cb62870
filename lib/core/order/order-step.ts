// The rule: a place in an order is changed by steps: so many places up or down, never beyond either end.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

/** `by` is -1 for one place up, 1 for one place down; a large number goes to that end. */
export const OrderStep = z.object({
  id,
  by: z.number().int().min(-1_000_000).max(1_000_000),
});
export type OrderStep = z.infer<typeof OrderStep>;

/** The list with one of its members moved; the same order when it is not there or cannot go further. */
export function moveInOrder<T>(list: readonly T[], member: T, by: number): T[] {
  const from = list.indexOf(member);
  if (from < 0) return [...list];
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, member);
}

/** What a step did, as history tells it. */
export function describeStep(by: number): string {
  return by < 0 ? "moved up" : "moved down";
}
