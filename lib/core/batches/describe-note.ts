// The rule: what a plan left out is said in a sentence.

import { formatBounds } from "@/lib/core/text/format-bounds";
import { formatUse } from "@/lib/core/uses/uses";
import type { PlanNote } from "./answer";

export type NamesOfNotes = { outputType: (id: number) => string; category: (id: number) => string };

export function describeNote(note: PlanNote, names: NamesOfNotes): string {
  switch (note.kind) {
    case "fewer":
      return note.found === 0
        ? "Nothing is left that these choices allow."
        : `${say(note.asked)} were asked for; ${say(note.found)} are all there are.`;
    case "tried":
      return `${combinations(note.count)} left out, because jobs have ${note.count === 1 ? "it" : "them"} already.`;
    case "weightless":
      return `${formatUse({ count: note.count, singular: "ingredient", plural: "ingredients" })} of weight 0 left out of rolls. Choose one by name to have it.`;
    case "dropped":
      return `${formatUse({ count: note.count, singular: "row was", plural: "rows were" })} taken out: no longer possible under the rules, or gone.`;
    case "more":
      return `${formatBounds({ atLeast: BigInt(note.atLeast), atMost: BigInt(note.atMost) })} more would be possible.`;
    case "emptyCategory":
      return `${names.outputType(note.outputTypeId)} has nothing possible: ${names.category(note.categoryId)} has no ingredient.`;
    case "impossible":
      return `${names.outputType(note.outputTypeId)} has nothing possible with these choices under the rules.`;
    case "triedPairs":
      return `${pairs(note.count)} left out, because jobs have ${note.count === 1 ? "it" : "them"} already.`;
    case "impossiblePairs":
      return `${pairs(note.count)} left out: the rules leave no combination with ${note.count === 1 ? "it" : "them"}.`;
    case "uncoveredPairs":
      return `${pairs(note.count)} not covered: that would take more jobs than the limit.`;
  }
}

const say = (count: number) => count.toLocaleString("en-US");
const combinations = (count: number) =>
  formatUse({ count, singular: "combination is", plural: "combinations are" });
const pairs = (count: number) => formatUse({ count, singular: "pair is", plural: "pairs are" });
