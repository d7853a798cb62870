// The rule: an output type names the categories it requires, in the order in which picks are made, and what its files look like.

import { z } from "zod";
import { id, name, optionalNumber, orderedIds, text } from "@/lib/core/schema/fields";

const pixels = { min: 1, max: 100_000, isWhole: true, message: "Enter whole pixels, 1 to 100,000." };

const ASK_RATIO = "Enter a ratio such as 16:9.";

/** `16:9`; `16x9`, `16/9` and spaces are understood. */
export const AspectRatio = z
  .string({ error: ASK_RATIO })
  .nullable()
  .overwrite((value) => (value === null ? null : toRatio(value)))
  .refine((value) => value === null || isRatio(value), ASK_RATIO);

export const OutputTypeInput = z.object({
  name: name(),
  description: text(),
  categoryIds: orderedIds(50),
  aspectRatio: AspectRatio,
  width: optionalNumber(pixels),
  height: optionalNumber(pixels),
  seconds: optionalNumber({ above: 0, max: 86_400, message: "Enter seconds, more than 0." }),
  fps: optionalNumber({
    above: 0,
    max: 1000,
    message: "Enter frames per second, more than 0 and at most 1000.",
  }),
});
export type OutputTypeInput = z.infer<typeof OutputTypeInput>;

export const OutputTypeUpdate = OutputTypeInput.extend({ id });
export type OutputTypeUpdate = z.infer<typeof OutputTypeUpdate>;

const RATIO = /^(\d{1,5}(?:\.\d{1,3})?)\s*[:x×/]\s*(\d{1,5}(?:\.\d{1,3})?)$/i;

function toRatio(value: string): string | null {
  const match = RATIO.exec(value.trim());
  return match ? `${match[1]}:${match[2]}` : value.trim() || null;
}

function isRatio(value: string): boolean {
  const match = RATIO.exec(value);
  return match !== null && Number(match[1]) > 0 && Number(match[2]) > 0;
}
