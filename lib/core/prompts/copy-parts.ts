/** What of a prompt is copied: all of it, what stands before the negative prompt, or the text with its notation. */
export const copyParts = ["all", "positive", "written"] as const;

export type CopyPart = (typeof copyParts)[number];
