// The rule: a category's colour is a key of this palette; what the key looks like in either theme is the style sheet's.

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

export type CategoryColor = (typeof categoryColors)[number];

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
  return categoryColors.find((color) => color === stored) ?? "violet";
}

/** The colour that the fewest categories have, so that new ones differ from those there are. */
export function nextCategoryColor(used: readonly string[]): CategoryColor {
  const count = (color: string) => used.filter((other) => other === color).length;
  return categoryColors.reduce((best, color) => (count(color) < count(best) ? color : best));
}
