// The rule: before ingredients move to another category, it is said what that does to jobs, combinations, rules and codes.

import { joinWords } from "@/lib/core/changes/changed-fields";
import { formatUse } from "@/lib/core/uses/uses";

export type MoveEffects = {
  /** Ingredients that really move. */
  count: number;
  target: string;
  /** Jobs that have one of them. */
  jobs: number;
  becomeExtras: number;
  becomePicks: number;
  /** Jobs whose combination becomes another one. */
  changed: number;
  /** Jobs of which a required ingredient is then missing. */
  leaveFunnel: number;
  /** Jobs that a rule then forbids. */
  breakRules: number;
  enterFunnel: number;
  rules: number;
  /** Rules of which both ends then lie in one category. */
  idleRules: number;
  /** Categories that have none left. */
  emptied: string[];
  /** Output types of which another number of combinations is possible; the numbers as they are shown. */
  outputTypes: { name: string; before: string; after: string }[];
  /** Codes that the other category has already. */
  sameCodes: string[];
};

/** Whether something depends on it, so that it is asked first. */
export function hasEffects(effects: MoveEffects): boolean {
  const { jobs, rules, emptied, outputTypes, sameCodes } = effects;
  return jobs > 0 || rules > 0 || emptied.length > 0 || outputTypes.length > 0 || sameCodes.length > 0;
}

/** In whole sentences, the weightiest first. */
export function describeMove(effects: MoveEffects): string[] {
  const { count, target, jobs, rules, idleRules, emptied, outputTypes, sameCodes } = effects;
  const it = count === 1 ? "it" : "them";
  const jobLines = [
    told(effects.becomeExtras, "a pick becomes an extra"),
    told(effects.becomePicks, "an extra becomes a pick"),
    told(effects.changed, "the combination becomes another one"),
    told(effects.leaveFunnel, "a required ingredient is then missing, and the job leaves the funnel"),
    told(effects.breakRules, "a rule is then broken, and the job leaves the funnel"),
    told(effects.enterFunnel, "nothing is missing or forbidden any more, and the job enters the funnel"),
  ].filter((line) => line !== null);
  const named = outputTypes.slice(0, NAMED).map(({ name, before, after }) => `${name} ${before} → ${after}`);
  const more = outputTypes.length - named.length;
  return [
    ...(jobs > 0
      ? [
          `${jobsOf(jobs)} ${jobs === 1 ? "has" : "have"} ${it} and ${jobs === 1 ? "keeps" : "keep"} ${it}${
            jobLines.length === 0 ? ": as an extra before and after" : ""
          }.`,
        ]
      : []),
    ...jobLines,
    ...(named.length > 0
      ? [`Possible combinations: ${named.join(", ")}${more > 0 ? `, and ${more} more output types` : ""}.`]
      : []),
    ...(emptied.length > 0
      ? [`${joinWords(emptied)} ${emptied.length === 1 ? "is" : "are"} then empty.`]
      : []),
    ...(rules > 0
      ? [
          `${formatUse({ count: rules, singular: "rule", plural: "rules" })} ${rules === 1 ? "names" : "name"} ${it} and ${
            rules === 1 ? "stays" : "stay"
          }${idleRules > 0 ? `; ${idleRules} then ${idleRules === 1 ? "speaks" : "speak"} of one category only and ${idleRules === 1 ? "has" : "have"} no effect` : ""}.`,
        ]
      : []),
    ...(sameCodes.length > 0
      ? [
          `${target} has the ${sameCodes.length === 1 ? "code" : "codes"} ${joinWords(sameCodes.slice(0, NAMED))}${
            sameCodes.length > NAMED ? ` and ${sameCodes.length - NAMED} more` : ""
          } already.`,
        ]
      : []),
  ];
}

/** Output types and codes that are named; the rest is counted. */
const NAMED = 5;

const jobsOf = (count: number) => formatUse({ count, singular: "job", plural: "jobs" });

function told(count: number, what: string): string | null {
  return count === 0 ? null : `In ${jobsOf(count)} ${what}.`;
}
