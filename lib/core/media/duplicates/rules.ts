// The rule: the best of a group is found by rules in an order a person chooses; each only decides where those before it do not. A file that is
// not there is never the best, whatever is known of it.

export const keepRules = [
  "job",
  "approved",
  "rating",
  "metadata",
  "dimensions",
  "size",
  "library",
  "oldest",
  "newest",
] as const;
export type KeepRule = (typeof keepRules)[number];

/** All but the last, which is the opposite of the one before it. */
export const defaultKeepRules: KeepRule[] = keepRules.filter((rule) => rule !== "newest");

export const keepRuleLabels: Record<KeepRule, string> = {
  job: "Has a job",
  approved: "Approved",
  rating: "Highest rating",
  metadata: "Most metadata",
  dimensions: "Largest dimensions",
  size: "Largest file",
  library: "In the library rather than in place",
  oldest: "Oldest",
  newest: "Newest",
};

/** What rules look at. */
export type Candidate = {
  id: number;
  jobId: number | null;
  quality: "unreviewed" | "approved" | "rejected";
  rating: number;
  /** Fields of complete metadata that are empty. */
  missingFields: number;
  pixels: number;
  bytes: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  isLinked: boolean;
  /** False while its file is missing, offline or cannot be read. */
  isThere: boolean;
};

/** The best first; what no rule tells apart is in the order of the ids. */
export function bestFirst<One extends Candidate>(
  candidates: readonly One[],
  rules: readonly KeepRule[],
): One[] {
  const scores = [(one: Candidate) => Number(one.isThere), ...rules.map((rule) => SCORES[rule])];
  return [...candidates].sort((a, b) => {
    for (const score of scores) {
      const difference = score(b) - score(a);
      if (difference !== 0) return difference;
    }
    return a.id - b.id;
  });
}

const SCORES: Record<KeepRule, (one: Candidate) => number> = {
  job: ({ jobId }) => Number(jobId !== null),
  approved: ({ quality }) => ({ approved: 2, unreviewed: 1, rejected: 0 })[quality],
  rating: ({ rating }) => rating,
  metadata: ({ missingFields }) => -missingFields,
  dimensions: ({ pixels }) => pixels,
  size: ({ bytes }) => bytes,
  library: ({ isLinked }) => Number(!isLinked),
  oldest: ({ madeAt }) => -madeAt,
  newest: ({ madeAt }) => madeAt,
};
