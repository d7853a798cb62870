// The rule: before something is deleted, its dialog says what depends on it and offers what makes sense.

/** One kind of thing that depends on a record. */
export type Use = { count: number; singular: string; plural: string; href?: string };

/** One way to go on; `mode` is what the delete action is called with. */
export type DeleteChoice = {
  mode: string;
  label: string;
  /** What it does to everything that depends on the record, in one sentence. */
  explanation: string;
  isDestructive: boolean;
  /** What has to be chosen with it; the delete action gets the value as `targetId`. */
  target?: { label: string; options: { value: number; label: string }[] };
};

/** What a delete dialog shows. The first choice is the one that is suggested. */
export type DeletePlan = { name: string; uses: Use[]; choices: DeleteChoice[] };

/** `3 jobs`, `1 job`. */
export function formatUse({ count, singular, plural }: Pick<Use, "count" | "singular" | "plural">): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? singular : plural}`;
}

/** `3 jobs, 1 rule and 2 media`; empty when nothing uses it. */
export function formatUses(uses: readonly Use[]): string {
  const parts = uses.filter(({ count }) => count > 0).map(formatUse);
  const last = parts.pop();
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : (last ?? "");
}
