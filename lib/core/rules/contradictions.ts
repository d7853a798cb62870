// The rule: rules contradict one another when they are always in play together and leave nothing of a category, or when a whitelist
// allows what another rule always takes away.

import type { Finding, RuleWorld } from "./finding";
import { Groups } from "./groups";
import { isWhitelist, type RuleLine, selectorKey } from "./lines";
import type { RuleSource } from "./schema";
import { categoryOfSelector, pairKey, widened } from "./wider";

export function findContradictions(lines: readonly RuleLine[], world: RuleWorld): Finding[] {
  const byPair = new Groups<RuleLine>();
  for (const line of lines)
    if (line.type === "exclude" && line.targets[0]) byPair.add(pairKey(line.source, line.targets[0]), line);
  const demands = new Groups<RuleLine>();
  for (const line of lines)
    if (line.type === "require") demands.add(`${selectorKey(line.source)} ${line.categoryId}`, line);

  const found = new Map<string, Finding>();
  const isAsked = new Set<string>();
  const add = (finding: Finding) => found.set(`${finding.lineIds}`, finding);
  for (const { type, source, categoryId } of lines) {
    const key = `${selectorKey(source)} ${categoryId}`;
    if (type !== "require" || isAsked.has(key) || categoryOfSelector(source, world) === categoryId) continue;
    isAsked.add(key);
    const inPlay = widened(source, world).flatMap((wider) =>
      demands.of(`${selectorKey(wider)} ${categoryId}`),
    );
    const excluding = (id: number) => excludesBetween(source, { kind: "ingredient", id }, byPair, world);
    const ids = world.ingredientsOf(categoryId);
    // For each ingredient, one line that takes it away.
    const reasons = ids.map((id) => [
      ...inPlay.filter((line) => isWhitelist(line) && !allows(line, id)),
      ...excluding(id),
    ]);
    if (ids.length > 0 && reasons.every((against) => against.length > 0)) {
      const lineIds = smallestCover(inPlay, reasons).sort((a, b) => a - b);
      if (lineIds.length > 1)
        add({ kind: "contradiction", code: "nothing-left", lineIds, source, categoryId });
      continue;
    }
    for (const list of demands.of(key).filter(isWhitelist))
      for (const ingredientId of new Set(list.targets.map(({ id }) => id))) {
        const [against] = excluding(ingredientId);
        if (against)
          add({
            kind: "contradiction",
            code: "allowed-and-excluded",
            lineIds: [list.id, against.id],
            ingredientId,
          });
      }
  }
  return [...found.values()];
}

function allows({ targets }: RuleLine, ingredientId: number): boolean {
  return targets.some(({ id }) => id === ingredientId);
}

/** Excludes that keep a source and an ingredient apart, whichever of them they start from. */
function excludesBetween(
  source: RuleSource,
  ingredient: RuleSource,
  byPair: Groups<RuleLine>,
  world: RuleWorld,
): RuleLine[] {
  return widened(source, world).flatMap((from) =>
    widened(ingredient, world).flatMap((to) => [
      ...byPair.of(pairKey(from, to)),
      ...byPair.of(pairKey(to, from)),
    ]),
  );
}

/** Lines without any of which something would be left: the demands first, then lines are dropped while the others take everything. */
function smallestCover(demands: readonly RuleLine[], reasons: readonly (readonly RuleLine[])[]): number[] {
  let kept = [...new Set([...reasons.flat(), ...demands])];
  for (const line of kept.toReversed()) {
    const rest = kept.filter((other) => other !== line);
    // What contradicts is a demand: excludes alone only say that the two do not go together.
    const hasDemand = rest.some(({ type }) => type === "require");
    if (hasDemand && reasons.every((against) => against.some((one) => rest.includes(one)))) kept = rest;
  }
  return kept.map(({ id }) => id);
}
