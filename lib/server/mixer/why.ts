import { joinWords } from "@/lib/core/changes/changed-fields";
import { countBounds } from "@/lib/core/combinations/count";
import type { LockQuery } from "@/lib/core/combinations/query";
import { createReader, lock, networkOf } from "@/lib/core/combinations/rule-network";
import type { WhyQuery } from "@/lib/core/mixer/query";
import { type CompatibilityRule, whitelistsOf } from "@/lib/core/rules/rule";
import { createRuleWords } from "@/lib/core/rules/rule-words";
import { smallestSet } from "@/lib/core/rules/smallest-set";
import { formatBounds } from "@/lib/core/text/format-bounds";
import { formatCount } from "@/lib/core/text/format-count";
import { listNetworks, type OutputTypeNetwork } from "../combinations/counting";
import { locksOf } from "../combinations/locked-count";
import { listTried } from "../combinations/tried";
import { db } from "../db";
import { getCatalogue } from "../jobs/catalogue";
import { NotFoundError } from "../outcome";
import { namesOfRules } from "../rules/in-play";
import { listEnabledRules } from "../rules/queries";

export type WhyAnswer = {
  name: string;
  /** Whether it can come up beside what is locked. */
  canCome: boolean;
  /** What there is to say, a sentence each. */
  lines: string[];
};

type Question = LockQuery & { untried: boolean };

/** Why a roll finds nothing, for each output type that it is for. */
export async function whyNothing(question: Question): Promise<string[]> {
  const networks = await networksFor(question);
  if (networks.length === 0) return ["There is no output type yet."];
  const answers = await Promise.all(networks.map((one) => explain(one, question)));
  const lines = [...new Set(answers.flatMap(({ lines }) => lines))];
  return lines.length > 0 ? lines : ["What is left has ingredients of weight 0, which rolls leave out."];
}

/** Why one character or ingredient does not come up; or that it can. */
export async function whyNot({ kind, id, ...question }: WhyQuery): Promise<WhyAnswer> {
  return kind === "character" ? whyNotCharacter(id, question) : whyNotIngredient(id, question);
}

async function whyNotCharacter(id: number, question: Question): Promise<WhyAnswer> {
  const character = await db().character.findUnique({
    where: { id },
    select: { name: true, status: true },
  });
  if (!character) throw new NotFoundError("character");
  const { name, status } = character;
  if (status === "retired")
    return {
      ...{ name, canCome: false },
      lines: [`${name} is retired: no combination has a retired character.`],
    };
  const networks = await networksFor(question);
  return answer(name, networks, { ...question, characterId: [id] }, { characterId: [id], untried: false });
}

async function whyNotIngredient(id: number, question: Question): Promise<WhyAnswer> {
  const ingredient = await db().ingredient.findUnique({
    where: { id },
    select: { name: true, weight: true, categoryId: true, category: { select: { name: true } } },
  });
  if (!ingredient) throw new NotFoundError("ingredient");
  const { name, weight, categoryId, category } = ingredient;
  const networks = (await networksFor(question)).filter(({ space }) =>
    space.categories.some((one) => one.id === categoryId),
  );
  if (networks.length === 0)
    return {
      ...{ name, canCome: false },
      lines: [`${name} is one of ${category.name}, which no chosen output type asks for.`],
    };
  const siblings = new Set(networks[0]?.space.categories.find((one) => one.id === categoryId)?.ingredientIds);
  const others = (question.ingredientId ?? []).filter((other) => !siblings.has(other));
  const found = await answer(
    name,
    networks,
    { ...question, ingredientId: [...others, id] },
    { ingredientId: [id], untried: false },
  );
  if (weight > 0) return found;
  const line = `${name} has weight 0, which keeps it out of rolls unless it is locked.`;
  return { ...found, canCome: false, lines: [line, ...found.lines.filter(() => !found.canCome)] };
}

/** First what is against it whatever is locked, then what is locked. */
async function answer(
  name: string,
  networks: readonly OutputTypeNetwork[],
  beside: Question,
  alone: Question,
): Promise<WhyAnswer> {
  const here = await Promise.all(networks.map((one) => explain(one, beside)));
  const possible = here.filter(({ canCome }) => canCome);
  if (possible.length > 0) return { name, canCome: true, lines: possible.flatMap(({ lines }) => lines) };
  const anyway = await Promise.all(networks.map((one) => explain(one, alone)));
  const isLocked = anyway.some(({ canCome }) => canCome) && here.some(({ isByRules }) => isByRules);
  const lines = [...new Set(here.flatMap((one) => one.lines))];
  return {
    ...{ name, canCome: false },
    lines: isLocked ? [`${name} does not go with what is locked.`, ...lines] : lines,
  };
}

type Explained = { canCome: boolean; isByRules: boolean; lines: string[] };

async function explain({ space, network }: OutputTypeNetwork, question: Question): Promise<Explained> {
  const { categories, outputTypes } = await getCatalogue();
  const type = outputTypes.get(space.outputTypeId)?.name ?? "";
  const no = (line: string, isByRules = false) => ({ canCome: false, isByRules, lines: [line] });
  if (space.characters.length === 0) return no("There is no character that is not retired.");
  const empty = space.categories.filter(({ ingredientIds }) => ingredientIds.length === 0);
  if (empty.length > 0) {
    const names = joinWords(empty.map(({ id }) => categories.get(id)?.name ?? ""));
    return no(`${type} asks for ${names}, where there are no ingredients yet.`);
  }
  const known = new Set(space.categories.flatMap(({ ingredientIds }) => ingredientIds));
  if (question.ingredientId?.some((id) => !known.has(id)))
    return no(`${type} does not use all that is locked.`);
  const locks = locksOf(question);
  const locked = lock(network, locks);
  const count = countBounds(locked);
  if (count.atMost === 0n) {
    const sentences = await namesOfForbidding(space, locks);
    return no(`${type}: ${sentences.join(" ")}`, true);
  }
  const total = `${formatBounds(count)} ${count.atMost === 1n ? "combination" : "combinations"}`;
  if (!question.untried) return { canCome: true, isByRules: false, lines: [`${type}: in ${total}.`] };
  const read = createReader(locked);
  const tried = (await listTried(space.outputTypeId)).filter((one) =>
    read(one)?.every((value) => locked.isPossible[value] === 1),
  ).length;
  if (count.atMost <= BigInt(tried))
    return no(
      count.atMost === 1n
        ? `${type}: the only combination has been tried.`
        : `${type}: all ${total} have been tried.`,
    );
  return {
    ...{ canCome: true, isByRules: false },
    lines: [`${type}: in ${total}, ${tried === 0 ? "untried" : `${formatCount(tried)} of them tried`}.`],
  };
}

/** The fewest rules that leave nothing with what is locked, a sentence each. */
async function namesOfForbidding(
  space: OutputTypeNetwork["space"],
  locks: ReturnType<typeof locksOf>,
): Promise<string[]> {
  const rules = await listEnabledRules();
  const nothingLeft = (groups: readonly CompatibilityRule[][]) =>
    countBounds(lock(networkOf(space, groups.flat()), locks)).atMost === 0n;
  const forbidding = smallestSet(groupsOf(rules, space), nothingLeft);
  const nameOf = await namesOfRules(forbidding.flat());
  const words = createRuleWords(rules, nameOf);
  return forbidding.map((group) => words({ ruleIds: group.map(({ id }) => id) }));
}

/** Excludes by themselves, the rules of a whitelist together: one of them alone would say something else. */
function groupsOf(
  rules: readonly CompatibilityRule[],
  { categories }: OutputTypeNetwork["space"],
): CompatibilityRule[][] {
  const categoryOf = new Map(
    categories.flatMap(({ id, ingredientIds }) => ingredientIds.map((one) => [one, id] as const)),
  );
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return [
    ...rules.filter(({ type }) => type === "exclude").map((rule) => [rule]),
    ...whitelistsOf(rules, (id) => categoryOf.get(id) ?? null).map(({ ruleIds }) =>
      ruleIds.flatMap((id) => byId.get(id) ?? []),
    ),
  ];
}

async function networksFor({ outputTypeId }: LockQuery): Promise<OutputTypeNetwork[]> {
  const networks = await listNetworks();
  return networks.filter(({ space }) => outputTypeId?.includes(space.outputTypeId) ?? true);
}
