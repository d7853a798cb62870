// The rule: a batch is planned fairly, by chance, by weight, to cover pairs, or with all that is untried.

export const batchModes = ["fair", "uniform", "weighted", "pairs", "untried"] as const;

export type BatchMode = (typeof batchModes)[number];

export const batchModeLabels: Record<BatchMode, string> = {
  fair: "Fair",
  uniform: "Uniform",
  weighted: "Weighted",
  pairs: "All pairs",
  untried: "Everything untried",
};

export const batchModeHints: Record<BatchMode, string> = {
  fair: "Every option as evenly as the rules allow; those that jobs used least go first.",
  uniform: "Every possible combination is equally likely.",
  weighted: "By chance, in proportion to the weights of the ingredients.",
  pairs: "As few jobs as it takes to have every pair of options at least once.",
  untried: "All that no job has yet, one after the other.",
};

/** Whether the number is a limit; otherwise it is how many there are to be. */
export function isLimit(mode: BatchMode): boolean {
  return mode === "pairs" || mode === "untried";
}
