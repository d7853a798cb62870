// The rule: a category's colour is a key of this palette; what the key looks like in either theme is the style sheet's.

import { z } from "zod";

export const categoryColors = [
  "violet",
  "blue",
  "cyan",
  "teal",
  "green",
  "lime",
  "amber",
  "orange",
  "red",
  "pink",
] as const;

export const CategoryColor = z.enum(categoryColors, { error: "Choose a colour." });
export type CategoryColor = z.infer<typeof CategoryColor>;

export const categoryColorLabels: Record<CategoryColor, string> = {
  violet: "Violet",
  blue: "Blue",
  cyan: "Cyan",
  teal: "Teal",
  green: "Green",
  lime: "Lime",
  amber: "Amber",
  orange: "Orange",
  red: "Red",
  pink: "Pink",
};

/** The stored key, or the default for a key that this version does not know. */
export function toCategoryColor(stored: string): CategoryColor {
  return CategoryColor.catch("violet").parse(stored);
}

/** The colour that the fewest categories have, so that new ones differ from those there are. */
export function nextCategoryColor(used: readonly string[]): CategoryColor {
  const count = (color: string) => used.filter((other) => other === color).length;
  return categoryColors.reduce((best, color) => (count(color) < count(best) ? color : best));
}
