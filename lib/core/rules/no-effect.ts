// The rule: a line has no effect when no combination of any output type can violate it, whatever the other rules say.

import type { Finding, FindingReason, RuleWorld } from "./finding";
import { isWhitelist, type RuleLine } from "./lines";
import { isInPlay } from "./removed";
import { categoryOfSelector } from "./wider";

export function findWithoutEffect(lines: readonly RuleLine[], world: RuleWorld): Finding[] {
  return lines.flatMap((line) => {
    const reason = reasonOf(line, world);
    return reason ? [{ kind: "no-effect" as const, lineIds: [line.id], ...reason }] : [];
  });
}

function reasonOf(line: RuleLine, world: RuleWorld): FindingReason | null {
  const { source, categoryId, targets, type } = line;
  const own = categoryOfSelector(source, world);
  if (own === categoryId) return { code: "inside-category", categoryId };
  if (type === "require" && !isWhitelist(line)) return { code: "only-suggests", categoryId };
  if (
    isWhitelist(line) &&
    world.ingredientsOf(categoryId).every((id) => targets.some((one) => one.id === id))
  )
    return { code: "whole-category", categoryId };
  if (world.spaces.some((space) => isInPlay(space, line))) return null;
  const categoryIds = own === null ? [categoryId] : [own, categoryId];
  const isUsed = world.spaces.some(({ categories }) =>
    categoryIds.every((id) => categories.some((category) => category.id === id)),
  );
  return isUsed ? { code: "no-source", source } : { code: "not-used", categoryIds };
}
