// The rule: what can be asked of the list of rules, as it stands in its address.

import { z } from "zod";
import { choice, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";
import { foldName } from "@/lib/core/text/fold-name";
import { findingKinds } from "./finding-kinds";
import type { RuleSelector, RuleType } from "./kinds";

export const RuleListQuery = z.object({
  q: searchText,
  type: filterWord(["require", "exclude"]),
  source: filterWord(["ingredient", "category", "character", "archetype"]),
  state: filterWord(["on", "off"]),
  finding: filterWord(["any", ...findingKinds]),
  sort: choice(["-created", "created", "rule", "-rule"]),
  page: pageNumber,
});
export type RuleListQuery = z.infer<typeof RuleListQuery>;

export const ruleListDefaults: RuleListQuery = RuleListQuery.parse({});

/** What the filters look at. */
export type Filterable = {
  id: number;
  type: RuleType;
  source: { kind: RuleSelector };
  enabled: boolean;
  /** Every name in it, folded. */
  searchKey: string;
  findings: readonly { kind: (typeof findingKinds)[number] }[];
};

/** Those of the lines that the filters leave, in the order of the list. There are thousands at most, and all are in memory. */
export function filterRules<Line extends Filterable>(lines: readonly Line[], query: RuleListQuery): Line[] {
  const words = foldName(query.q);
  const left = lines.filter(
    (line) =>
      (!query.type || line.type === query.type) &&
      (!query.source || line.source.kind === query.source) &&
      (!query.state || line.enabled === (query.state === "on")) &&
      (!query.finding ||
        line.findings.some(({ kind }) => query.finding === "any" || kind === query.finding)) &&
      line.searchKey.includes(words),
  );
  const byName = (a: Line, b: Line) => collator.compare(a.searchKey, b.searchKey) || a.id - b.id;
  const orders: Record<RuleListQuery["sort"], (a: Line, b: Line) => number> = {
    "-created": (a, b) => b.id - a.id,
    created: (a, b) => a.id - b.id,
    rule: byName,
    "-rule": (a, b) => byName(b, a),
  };
  return left.sort(orders[query.sort]);
}

const collator = new Intl.Collator("en");
