// The rule: how alike two pictures must be to count as duplicates. What the numbers were measured on is in docs/decisions/0072.

/** From the strictest on; each shows what those before it show, and more. */
export const similarLevels = ["exact", "same", "touched", "changed", "alike"] as const;
export type SimilarLevel = (typeof similarLevels)[number];
export type NearLevel = Exclude<SimilarLevel, "exact">;
export const nearLevels = similarLevels.filter((level): level is NearLevel => level !== "exact");

export type NearLimit = {
  /** Bits of 64 in which the hashes of two pictures may differ, at most; of clips, those of each pair of frames. */
  distance: number;
  /** The same of their colours. */
  color: number;
};

export const nearLimits: Record<NearLevel, NearLimit> = {
  same: { distance: 2, color: 6 },
  touched: { distance: 6, color: 12 },
  changed: { distance: 10, color: 12 },
  alike: { distance: 12, color: 20 },
};

/** At which level an asset's page tells of near duplicates. */
export const TOLD_LEVEL: NearLevel = "touched";

export const levelLabels: Record<SimilarLevel, string> = {
  exact: "Exact copies",
  same: "Same picture",
  touched: "Touched up",
  changed: "Changed a little",
  alike: "Much alike",
};

export const levelExplanations: Record<SimilarLevel, string> = {
  exact: "Byte for byte the same content.",
  same: "The same picture in another size, format or compression: at most 2 of 64 bits differ.",
  touched: "Also brighter, darker, with a small mark or a trimmed edge: at most 6 of 64 bits differ.",
  changed: "Also slightly cropped or painted over: at most 10 of 64 bits differ.",
  alike:
    "Also much the same composition, in somewhat other colours: at most 12 of 64 bits differ. Takes can be among them.",
};
