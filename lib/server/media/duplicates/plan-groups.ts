import { type GroupPlan, planGroup, type WhyItStays } from "@/lib/core/media/duplicates/plan-group";
import type { Candidate, KeepRule } from "@/lib/core/media/duplicates/rules";
import type { KeepQuestion } from "@/lib/core/media/duplicates/schema";
import { nearLimits, type SimilarLevel } from "@/lib/core/media/similar/levels";
import { differenceOf, isNear, type Likeness } from "@/lib/core/media/similar/likeness";
import type { Tx } from "../../tx";
import { type DuplicateMember, readDistinct, readLikenesses, readMembers } from "./read-members";

export type DuplicateGroup = {
  /** The oldest of its stored files, which names it. */
  key: number;
  /** The best first, as the rules have it. */
  members: DuplicateMember[];
  plan: GroupPlan;
  /** Bytes of the library that are free then; what is linked in place stays on its disk. */
  bytesWon: number;
  /** Bits of 64 by which each differs from the best; null where that cannot be said. */
  distances: Record<number, number | null>;
};

export type PlanChoice = Pick<KeepQuestion, "chosen" | "onePerJob" | "carryOver"> & {
  level: SimilarLevel;
  rules: readonly KeepRule[];
};

/** What would be kept of these groups (ids of stored files); those in which nothing is left to decide are left out. */
export async function planGroups(
  reader: Pick<Tx, "$queryRaw">,
  groups: readonly (readonly number[])[],
  choice: PlanChoice,
): Promise<DuplicateGroup[]> {
  const byFile = await readMembers(reader, groups.flat());
  const all = [...byFile.values()].flat();
  const distinct = await readDistinct(
    reader,
    all.map(({ id }) => id),
  );
  const likenesses = await readLikenesses(
    reader,
    [...byFile].map(([fileId, [first]]) => ({ fileId, seconds: first?.file.seconds ?? null })),
  );
  return groups.flatMap((files) => {
    const members = files.flatMap((fileId) => byFile.get(fileId) ?? []);
    const group = members.length > 1 && planOne(files[0] ?? 0, members, { ...choice, distinct, likenesses });
    return group ? [group] : [];
  });
}

type Known = PlanChoice & { distinct: ReadonlySet<string>; likenesses: ReadonlyMap<number, Likeness> };

function planOne(key: number, members: DuplicateMember[], known: Known): DuplicateGroup | null {
  const { level, rules, chosen, onePerJob, carryOver, distinct, likenesses } = known;
  const byId = new Map(members.map((member) => [member.id, member]));
  const whyNot = (a: number, b: number): WhyItStays | null => {
    if (distinct.has(`${Math.min(a, b)} ${Math.max(a, b)}`)) return "distinct";
    return areDuplicates(byId.get(a), byId.get(b), level, likenesses) ? null : "far";
  };
  const options = { rules, chosen: chosen[key] ?? null, onePerJob, carryOver };
  const plan = planGroup(members.map(asCandidate), options, whyNot);
  if (!plan) return null;
  const order = [
    ...plan.kept.map(({ id }) => id),
    ...plan.kept.flatMap(({ goes }) => goes),
    ...plan.stays.map(({ id }) => id),
  ];
  return {
    key,
    plan,
    members: order.flatMap((id) => byId.get(id) ?? []),
    bytesWon: bytesWon(members, new Set(plan.kept.flatMap(({ goes }) => goes))),
    distances: Object.fromEntries(
      members.map(({ id, fileId }) => [id, distanceOf(likenesses, byId.get(plan.best)?.fileId, fileId)]),
    ),
  };
}

function areDuplicates(
  a: DuplicateMember | undefined,
  b: DuplicateMember | undefined,
  level: SimilarLevel,
  likenesses: ReadonlyMap<number, Likeness>,
): boolean {
  if (!a || !b) return false;
  if (a.file.hash === b.file.hash) return true;
  const [one, other] = [likenesses.get(a.fileId), likenesses.get(b.fileId)];
  return (
    level !== "exact" && one !== undefined && other !== undefined && isNear(one, other, nearLimits[level])
  );
}

function distanceOf(
  likenesses: ReadonlyMap<number, Likeness>,
  a: number | undefined,
  b: number,
): number | null {
  const [one, other] = [likenesses.get(a ?? 0), likenesses.get(b)];
  if (a === b) return 0;
  return one && other ? (differenceOf(one, other)?.distance ?? null) : null;
}

function asCandidate({ id, jobId, quality, rating, missing, madeAt, file }: DuplicateMember): Candidate {
  return {
    ...{ id, jobId, quality, rating, missingFields: missing.length, madeAt: madeAt.getTime() },
    ...{ pixels: (file.width ?? 0) * (file.height ?? 0), bytes: file.size, isLinked: file.isLinked },
    isThere: file.isThere && file.problem === null,
  };
}

/** A stored file is won when all of its records go. */
function bytesWon(members: readonly DuplicateMember[], goes: ReadonlySet<number>): number {
  const used = new Set(members.filter(({ id }) => !goes.has(id)).map(({ fileId }) => fileId));
  const won = new Map(
    members
      .filter(({ fileId, file }) => !file.isLinked && !used.has(fileId))
      .map(({ fileId, file }) => [fileId, file.size]),
  );
  return [...won.values()].reduce((sum, size) => sum + size, 0);
}
