import { randomUUID } from "node:crypto";
import type { PlanAnswer, PlanNote, PossibleOptions } from "@/lib/core/batches/answer";
import type { PlanInput, PlannedRow } from "@/lib/core/batches/schema";
import { possiblePairSteps } from "@/lib/core/combinations/possible-pairs";
import { type CombinationNetwork, createReader, lock } from "@/lib/core/combinations/rule-network";
import { emptyCategoryIdsOf } from "@/lib/core/combinations/space";
import { listNetworks, type OutputTypeNetwork } from "../combinations/counting";
import { inTurns } from "../combinations/in-turns";
import { rememberedWhilePossible } from "../combinations/revision";
import { listTried } from "../combinations/tried";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import { type PlanSource, planRows } from "./plan-rows";
import { createRowCheck } from "./row-check";

/** Plans a batch around the rows that stay, and says what it can cover. Nothing is written. */
export async function planBatch(input: PlanInput, signal?: AbortSignal): Promise<PlanAnswer> {
  const seed = input.seed || randomUUID().slice(0, 8);
  const chosen = await chosenNetworks(input.outputTypeIds);
  const isStillPossible = createRowCheck(chosen);
  const kept = input.kept.filter(isStillPossible);
  const characterIds = await chosenCharacters(input);
  const sources: PlanSource[] = [];
  for (const one of chosen) {
    const { outputTypeId } = one.space;
    const own = ({ outputTypeId: id }: PlannedRow) => id === outputTypeId;
    sources.push({
      outputTypeId,
      network: narrow(one, characterIds, input.ingredientIds),
      paired: pairedVariables(one, input),
      tried: await listTried(outputTypeId),
      kept: kept.filter(own),
      avoided: input.avoided.filter(own),
    });
  }
  const count = Math.max(0, input.count - kept.length);
  const { rows, notes } = await planRows(sources, { ...input, seed, count }, signal);
  const possible = await Promise.all(chosen.map((one, index) => possibleOf(one, sources[index], input)));
  const isTried = triedAmong(sources);
  return {
    rows: rows.map((row) => ({ ...row, isTried: isTried(row) })),
    seed,
    possible,
    dropped: input.kept.flatMap((row, index) => (isStillPossible(row) ? [] : index)),
    notes: [
      ...(kept.length < input.kept.length
        ? [{ kind: "dropped" as const, count: input.kept.length - kept.length }]
        : []),
      ...chosen.flatMap((one, index) => whyNothing(one, possible[index])),
      ...notes,
    ],
  };
}

/** In the order of the output types. Throws for one that does not exist. */
async function chosenNetworks(outputTypeIds: readonly number[]): Promise<OutputTypeNetwork[]> {
  const networks = (await listNetworks()).filter(({ space }) => outputTypeIds.includes(space.outputTypeId));
  if (networks.length < outputTypeIds.length) throw new NotFoundError("output type");
  return networks;
}

/** Null for all that are not retired. */
async function chosenCharacters({ characters, characterIds }: PlanInput): Promise<readonly number[] | null> {
  if (characters === "all") return null;
  if (characters === "chosen") return characterIds;
  const rows = await db().character.findMany({ where: { status: "active" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Ingredients of categories that the output type does not use say nothing about it. */
function narrow(
  { space, network }: OutputTypeNetwork,
  characterIds: readonly number[] | null,
  ingredientIds: readonly number[],
): CombinationNetwork {
  const known = new Set(space.categories.flatMap((category) => category.ingredientIds));
  return lock(network, {
    ...(characterIds && { characterIds }),
    ingredientIds: ingredientIds.filter((id) => known.has(id)),
  });
}

function pairedVariables({ space }: OutputTypeNetwork, input: PlanInput): number[] {
  if (input.mode !== "pairs") return [0, ...space.categories.map((_, index) => index + 1)];
  const categories = space.categories.flatMap(({ id }, index) =>
    input.unpairedCategoryIds.includes(id) ? [] : index + 1,
  );
  return input.isCharacterPaired ? [0, ...categories] : categories;
}

/** Counted once for the same choices, until a concept or a rule changes. */
async function possibleOf(
  { space }: OutputTypeNetwork,
  source: PlanSource | undefined,
  input: PlanInput,
): Promise<PossibleOptions> {
  const { network, paired } = source as PlanSource;
  const key = JSON.stringify([space.outputTypeId, paired, ...choiceKey(input)]);
  return rememberedWhilePossible(`pairs ${key}`, async () => {
    const { options, pairs } = await inTurns(possiblePairSteps(network, paired));
    const variables = [0, ...space.categories.map(({ id }) => id)].map((categoryId, variable) => ({
      categoryId,
      optionIds: (options[variable] ?? []).map((value) => network.ids[value] as number),
      isPaired: paired.includes(variable),
    }));
    return { outputTypeId: space.outputTypeId, variables, pairs };
  });
}

const choiceKey = ({ characters, characterIds, ingredientIds }: PlanInput) => [
  characters,
  characters === "chosen" ? characterIds : [],
  ingredientIds,
];

function whyNothing({ space }: OutputTypeNetwork, possible: PossibleOptions | undefined): PlanNote[] {
  const { outputTypeId } = space;
  const empty = emptyCategoryIdsOf(space);
  if (empty.length > 0)
    return empty.map((categoryId) => ({ kind: "emptyCategory", outputTypeId, categoryId }));
  const isPossible = possible?.variables.every(({ optionIds }) => optionIds.length > 0);
  return isPossible ? [] : [{ kind: "impossible", outputTypeId }];
}

function triedAmong(sources: readonly PlanSource[]) {
  const tried = new Map(
    sources.map(({ outputTypeId, network, tried }) => {
      const read = createReader(network);
      return [outputTypeId, { read, keys: new Set(tried.map((one) => String(read(one)))) }];
    }),
  );
  return (row: PlannedRow) => {
    const own = tried.get(row.outputTypeId);
    return own?.keys.has(String(own.read(row))) ?? false;
  };
}
