import type { DuplicatesQuery } from "@/lib/core/media/duplicates/schema";
import { type SimilarLevel, TOLD_LEVEL } from "@/lib/core/media/similar/levels";
import { db } from "../../db";
import { idList } from "../../id-list";
import { getSettings } from "../../settings/queries";
import {
  compareIfStale,
  comparisonProgress,
  currentGroups,
  isComparisonStopped,
} from "../similar/comparison";
import { likenessProgress } from "../similar/likeness-pass";
import { listLivingGroups } from "./living-groups";
import { type DuplicateGroup, planGroups } from "./plan-groups";

const PAGE_SIZE = 6;
/** Files that are shown of one group: what becomes of the others is in the preview, and they count as well. */
const MOST_SHOWN = 6;

/** A page of duplicates with what would be kept of them, and how things stand with looking for them. */
export async function listDuplicates({ level, page: wanted, group }: DuplicatesQuery) {
  await compareIfStale();
  const living = await listLivingGroups(level);
  const { duplicateRules: rules } = await getSettings();
  const all = living ?? [];
  const shown = group === null ? all : all.filter(([key]) => key === group);
  const page = Math.min(wanted, Math.max(1, Math.ceil(shown.length / PAGE_SIZE)));
  const slice = shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    groups: (await planGroups(db(), slice, { level, rules, ...AS_SUGGESTED })).map(asShown),
    rules,
    ...{ total: shown.length, page, pageSize: PAGE_SIZE },
    state: {
      isKnown: living !== null,
      isCut: currentGroups()?.isCut ?? false,
      isStopped: isComparisonStopped(),
      comparing: comparisonProgress(),
      looking: likenessProgress(),
    },
  };
}

/** One group of a page: `ids` of all, but only some of them in full. */
export type ShownGroup = DuplicateGroup & { ids: number[] };

function asShown(group: DuplicateGroup): ShownGroup {
  const members = group.members.slice(0, MOST_SHOWN);
  const distances = Object.fromEntries(members.map(({ id }) => [id, group.distances[id] ?? null]));
  return { ...group, members, distances, ids: group.members.map(({ id }) => id) };
}

export type DuplicatesPage = Awaited<ReturnType<typeof listDuplicates>>;

const AS_SUGGESTED = { chosen: {}, onePerJob: true, carryOver: true };

/** How many near duplicates of an asset are known, and the group that they are in; null when none is. */
export async function findTwins(
  mediaId: number,
  fileId: number,
): Promise<{ count: number; level: SimilarLevel; group: number } | null> {
  const files = currentGroups()?.groups[TOLD_LEVEL].find((ids) => ids.includes(fileId));
  if (!files) return null;
  const [counted] = await db().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM MediaAsset m WHERE m.fileId IN ${idList(files)} AND m.id <> ${mediaId}
      AND NOT EXISTS (SELECT 1 FROM DistinctPair WHERE aId = min(m.id, ${mediaId}) AND bId = max(m.id, ${mediaId}))`;
  const count = Number(counted?.count ?? 0);
  return count > 0 ? { count, level: TOLD_LEVEL, group: files[0] ?? 0 } : null;
}
