import { joinWords } from "@/lib/core/changes/changed-fields";
import { Groups } from "@/lib/core/rules/groups";
import { jobsOutsideSentence } from "@/lib/core/rules/jobs-outside";
import type { Pair, PairsPaint } from "@/lib/core/rules/schema";
import { idList } from "../id-list";
import { type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { findJobsWithPairs } from "./jobs-outside";
import { columnsOf } from "./mutations";

/**
 * Keeps pairs of ingredients apart, or lets them go together again: excludes between the two, in whichever direction they are
 * written, come and go. A pair of one category, or with an ingredient that is gone, is left as it is. Pairs that jobs of the funnel have
 * are refused with their number, unless that is said to be all right.
 */
export async function paintPairs(
  tx: Tx,
  { pairs, isForbidden, canLeaveFunnel }: PairsPaint,
): Promise<Outcome<{ changed: number }>> {
  const ids = [...new Set(pairs.flat())];
  const known = await tx.ingredient.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, categoryId: true },
  });
  const byId = new Map(known.map((one) => [one.id, one]));
  const excludes = await tx.$queryRaw<
    { id: bigint | number; a: bigint | number; b: bigint | number; enabled: bigint | number | boolean }[]
  >`
    SELECT id, sourceIngredientId AS a, targetIngredientId AS b, enabled FROM Rule
    WHERE type = 'exclude' AND sourceIngredientId IN ${idList(ids)} AND targetIngredientId IN ${idList(ids)}`;
  const rulesOf = new Groups<number>();
  for (const { id, a, b, enabled } of excludes)
    if (enabled) rulesOf.add(pairKey(Number(a), Number(b)), Number(id));
  const wanted = [...new Map(pairs.map((pair) => [pairKey(...pair), pair])).entries()].filter(
    ([key, [a, b]]) => rulesOf.of(key).length > 0 !== isForbidden && isPair(byId.get(a), byId.get(b)),
  );
  if (wanted.length === 0) throw new UserError("Nothing here can be changed.");
  const forbidden = wanted.map(([, pair]) => pair);
  if (isForbidden && !canLeaveFunnel) await refuseToLeave(tx, forbidden);
  if (isForbidden)
    await tx.rule.createMany({
      data: forbidden.map(([a, b]) =>
        columnsOf({ type: "exclude", source: { kind: "ingredient", id: a } }, { kind: "ingredient", id: b }),
      ),
    });
  else {
    const gone = wanted.flatMap(([key]) => rulesOf.of(key));
    await tx.$executeRaw`DELETE FROM Rule WHERE id IN ${idList(gone)}`;
  }
  return outcome(`${described(wanted, byId)} ${isForbidden ? "forbidden" : "allowed again"}`, {
    changed: wanted.length,
  });
}

async function refuseToLeave(tx: Tx, pairs: readonly Pair[]): Promise<void> {
  const jobs = await findJobsWithPairs(tx, pairs);
  if (jobs.count === 0) return;
  const sentence = jobsOutsideSentence(jobs);
  throw new UserError(sentence, { canLeaveFunnel: sentence });
}

function isPair(a: { categoryId: number } | undefined, b: { categoryId: number } | undefined): boolean {
  return a !== undefined && b !== undefined && a.categoryId !== b.categoryId;
}

function described(
  wanted: readonly (readonly [string, readonly [number, number]])[],
  byId: ReadonlyMap<number, { name: string }>,
): string {
  const [first] = wanted;
  if (!first || wanted.length > 1) return `${wanted.length.toLocaleString("en-US")} pairs`;
  return joinWords(first[1].map((id) => byId.get(id)?.name ?? ""));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
