// The rule: by what the jobs of a timeline are grouped, and how many are asked for at once.

/** The first is how it begins. */
export const timelineGroupings = ["character", "outputType", "status"] as const;
export type TimelineGrouping = (typeof timelineGroupings)[number];

export const groupingLabels: Record<TimelineGrouping, string> = {
  character: "Character",
  outputType: "Output type",
  status: "Status",
};

/** More jobs begin with their groups closed. */
export const MANY = 2500;

/** Groups that come with the page: more than a screen has lines. All of more are asked for behind it. */
export const FIRST_GROUPS = 60;

/** Jobs of a portion: portion 2 begins with the job in place 120 among all. */
export const PORTION = 60;
