// The rule: a place in an order is changed by steps: so many places up or down, never beyond either end.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

/** `by` is -1 for one place up, 1 for one place down; a large number goes to that end. */
export const OrderStep = z.object({
  id,
  by: z.number().int().min(-1_000_000).max(1_000_000),
});
export type OrderStep = z.infer<typeof OrderStep>;

/** A step of one of a record's members: `id` is the record's. */
export const MemberStep = OrderStep.extend({ memberId: id });
export type MemberStep = z.infer<typeof MemberStep>;
