// The rule: a line repeats another when leaving it out would change nothing, because the other is in play whenever it is and takes
// away the same or more.

import type { Finding, RuleWorld } from "./finding";
import { Groups } from "./groups";
import { isWhitelist, type RuleLine, selectorKey } from "./lines";
import type { RuleSource } from "./schema";
import { categoryOfSelector, pairKey, widened } from "./wider";

export function findRepetitions(lines: readonly RuleLine[], world: RuleWorld): Finding[] {
  const single = lines.filter((line) => !isWhitelist(line));
  const lists = lines.filter(isWhitelist);
  const same = new Groups<RuleLine>();
  for (const line of single) same.add(`${line.type} ${unordered(line)}`, line);
  const listsOf = new Groups<RuleLine>();
  for (const list of lists) listsOf.add(`${selectorKey(list.source)} ${list.categoryId}`, list);

  return [
    ...[...same.all()].filter((group) => group.length > 1).map(repeated),
    ...single.filter(isSensible(world)).flatMap((line) => {
      const wider = impliedBy(line, same, listsOf, world);
      return wider ? [implied(line, wider)] : [];
    }),
    ...lists.flatMap((list) => {
      const wider = widened(list.source, world)
        .slice(1)
        .flatMap((source) => listsOf.of(`${selectorKey(source)} ${list.categoryId}`))
        .find(({ targets }) => targets.every(({ id }) => list.targets.some((own) => own.id === id)));
      return [...listedTwice(list), ...(wider ? [implied(list, wider)] : [])];
    }),
  ];
}

/** Excludes between categories and ingredients say the same in both directions. */
function unordered({ type, source, targets: [target] }: RuleLine): string {
  if (!target) return "";
  const isMutual = type === "exclude" && (source.kind === "ingredient" || source.kind === "category");
  const keys = [pairKey(source, target), ...(isMutual ? [pairKey(target, source)] : [])];
  return keys.sort()[0] ?? "";
}

function repeated(group: readonly RuleLine[]): Finding {
  const [first] = group;
  const isSame = group.every(({ source }) => first && selectorKey(source) === selectorKey(first.source));
  return { kind: "repeat", code: isSame ? "same" : "both-directions", lineIds: group.map(({ id }) => id) };
}

const implied = (line: RuleLine, wider: RuleLine): Finding => ({
  kind: "repeat",
  code: "implied",
  lineIds: [line.id, wider.id],
});

/** What has no effect in the first place repeats nothing. */
const isSensible = (world: RuleWorld) => (line: RuleLine) =>
  line.type === "exclude" && categoryOfSelector(line.source, world) !== line.categoryId;

/** A wider exclude, in either direction, or a whitelist that the target, or the source, is not on. */
function impliedBy(
  line: RuleLine,
  same: Groups<RuleLine>,
  listsOf: Groups<RuleLine>,
  world: RuleWorld,
): RuleLine | undefined {
  const { source, targets } = line;
  const [target] = targets;
  if (!target) return undefined;
  const own = unordered(line);
  const widerExcludes = widened(source, world).flatMap((from) =>
    widened(target, world).flatMap((to) => {
      const key = unordered({ ...line, source: from, targets: [to as typeof target] });
      return key === own ? [] : same.of(`exclude ${key}`);
    }),
  );
  return (
    widerExcludes[0] ??
    listWithout(source, target, listsOf, world) ??
    listWithout(target, source, listsOf, world)
  );
}

/** A whitelist in play whenever `from` is chosen, that an ingredient is not on. */
function listWithout(
  from: RuleSource,
  ingredient: RuleSource,
  listsOf: Groups<RuleLine>,
  world: RuleWorld,
): RuleLine | undefined {
  if (ingredient.kind !== "ingredient") return undefined;
  const categoryId = world.categoryOf(ingredient.id);
  return widened(from, world)
    .flatMap((wider) => listsOf.of(`${selectorKey(wider)} ${categoryId}`))
    .find(({ targets }) => !targets.some(({ id }) => id === ingredient.id));
}

function listedTwice({ id, targets }: RuleLine): Finding[] {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const target of targets) {
    if (seen.has(target.id)) twice.add(target.id);
    seen.add(target.id);
  }
  return [...twice].map((ingredientId) => ({
    kind: "repeat",
    code: "listed-twice",
    lineIds: [id],
    ingredientId,
  }));
}
