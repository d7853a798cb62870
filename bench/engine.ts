import { countNetwork } from "@/lib/core/combinations/count-network";
import { rollFairly } from "@/lib/core/combinations/fair";
import { createRandom, type Random } from "@/lib/core/combinations/random";
import { networkOf } from "@/lib/core/combinations/rule-network";
import { createSampler } from "@/lib/core/combinations/sampler";
import type { CombinationSpace } from "@/lib/core/combinations/space";
import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { median, percentile } from "./numbers";
import type { QueryResult } from "./queries";

type Size = { characters: number; categories: number; ingredients: number };
type Rules = { mixed?: number; excludes?: number; whitelists?: number };

const STUDIO: Size = { characters: 40, categories: 6, ingredients: 60 };
const LARGE: Size = { characters: 60, categories: 8, ingredients: 250 };

/** Milliseconds for the exact count, from the rules to the number. */
const COUNTS: { size: Size; rules: Rules; limit: number }[] = [
  { size: LARGE, rules: {}, limit: 1 },
  { size: STUDIO, rules: { mixed: 300 }, limit: 5 },
  { size: STUDIO, rules: { excludes: 400, whitelists: 100 }, limit: 50 },
  { size: LARGE, rules: { excludes: 1000 }, limit: 50 },
  { size: LARGE, rules: { excludes: 2000 }, limit: 1000 },
  { size: LARGE, rules: { excludes: 1000, whitelists: 100 }, limit: 1000 },
];

const RUNS = 15;

/** Times the engine on instances that are made by chance, another one each run. */
export function measureEngine(): QueryResult[] {
  const counts = COUNTS.map(({ size, rules, limit }) =>
    time(`count ${name(size, rules)}`, limit, size, rules, (space, list) => {
      if (countNetwork(networkOf(space, list)) === null) throw new Error("Too dense to count.");
    }),
  );
  const rules = { excludes: 400, whitelists: 100 };
  const rolls = [
    time(`100 uniform rolls, ${name(STUDIO, rules)}`, null, STUDIO, rules, (space, list, random) => {
      const sampler = createSampler(networkOf(space, list), { random });
      for (let roll = 0; roll < 100; roll++) sampler.draw();
    }),
    time(`100 fair rolls, ${name(STUDIO, rules)}`, null, STUDIO, rules, (space, list, random) => {
      rollFairly(networkOf(space, list), { random, count: 100 });
    }),
  ];
  return [...counts, ...rolls];
}

function name({ characters, categories, ingredients }: Size, { mixed, excludes, whitelists }: Rules): string {
  const kinds = [
    mixed && `${mixed} mixed rules`,
    excludes && `${excludes} excludes`,
    whitelists && `${whitelists} whitelists`,
  ];
  return `${characters} × ${categories} × ${ingredients}, ${kinds.filter(Boolean).join(", ") || "no rules"}`;
}

function time(
  name: string,
  limit: number | null,
  size: Size,
  rules: Rules,
  run: (space: CombinationSpace, list: CompatibilityRule[], random: Random) => void,
): QueryResult {
  const space = spaceOf(size);
  const times: number[] = [];
  for (let round = -3; round < RUNS; round++) {
    const random = createRandom(`${name} ${round}`);
    const list = rulesOf(size, rules, random);
    const begin = performance.now();
    run(space, list, random);
    if (round >= 0) times.push(performance.now() - begin);
  }
  return { name, median: median(times), p95: percentile(times, 0.95), limit };
}

const ARCHETYPES = 8;

function spaceOf({ characters, categories, ingredients }: Size): CombinationSpace {
  return {
    outputTypeId: 1,
    characters: numbers(characters).map((id) => ({ id, archetypeId: (id % ARCHETYPES) + 1 })),
    categories: numbers(categories).map((id) => ({
      id,
      ingredientIds: numbers(ingredients).map((place) => ingredientId(id, place)),
    })),
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const ingredientId = (category: number, place: number) => category * 1000 + place;

/** Mixed: seven of ten exclude a pair of ingredients, the others go out from a character, an archetype, or allow one of a category. */
function rulesOf(
  size: Size,
  { mixed = 0, excludes = 0, whitelists = 0 }: Rules,
  random: Random,
): CompatibilityRule[] {
  const rules: Omit<CompatibilityRule, "id">[] = [];
  const pair = () => {
    const category = random.below(size.categories);
    const other = (category + 1 + random.below(size.categories - 1)) % size.categories;
    const anyOf = (index: number) => ({
      kind: "ingredient" as const,
      id: ingredientId(index + 1, random.below(size.ingredients) + 1),
    });
    return { source: anyOf(category), target: anyOf(other), more: () => anyOf(other) };
  };
  for (let rule = 0; rule < mixed; rule++) {
    const { source, target } = pair();
    const kind = random.below(10);
    if (kind === 0)
      rules.push({
        type: "exclude",
        source: { kind: "character", id: random.below(size.characters) + 1 },
        target,
      });
    else if (kind === 1)
      rules.push({
        type: "exclude",
        source: { kind: "archetype", id: random.below(ARCHETYPES) + 1 },
        target,
      });
    else rules.push({ type: kind === 2 ? "require" : "exclude", source, target });
  }
  for (let rule = 0; rule < excludes; rule++) {
    const { source, target } = pair();
    rules.push({ type: "exclude", source, target });
  }
  for (let list = 0; list < whitelists; list++) {
    const { source, more } = pair();
    for (let target = 0; target < 3; target++) rules.push({ type: "require", source, target: more() });
  }
  return rules.map((rule, index) => ({ ...rule, id: index + 1 }));
}
