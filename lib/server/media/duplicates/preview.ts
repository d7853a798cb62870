import { formatJobCode } from "@/lib/core/jobs/job-code";
import { differences, type FieldDifference } from "@/lib/core/media/batch/differences";
import { carryOver } from "@/lib/core/media/duplicates/carry-over";
import type { KeepQuestion } from "@/lib/core/media/duplicates/schema";
import { db } from "../../db";
import { idList } from "../../id-list";
import { readEditable } from "../batch/read-editable";
import type { DuplicateGroup } from "./plan-groups";
import { planQuestion } from "./plan-question";
import type { DuplicateMember } from "./read-members";

/** Groups that a preview shows one by one. */
const SHOWN = 50;

export type PreviewedGroup = {
  key: number;
  kept: { id: number; name: string; file: ShownFile; carried: FieldDifference[] }[];
  goes: { id: number; name: string; file: ShownFile; isLinked: boolean }[];
};
type ShownFile = Pick<DuplicateMember["file"], "hash" | "kind" | "seconds">;

export type KeepPreview = {
  groups: number;
  goes: number;
  /** Of those that go: their files stay where they are. */
  linked: number;
  bytesWon: number;
  /** Groups with records of several jobs. */
  acrossJobs: number;
  /** Codes of jobs that would be left without a file; the first ones. */
  jobsLeft: string[];
  shown: PreviewedGroup[];
};

/** What keeping the best would do, without doing it. */
export async function previewKeep(question: KeepQuestion): Promise<KeepPreview> {
  const groups = await planQuestion(question);
  const goes = groups.flatMap(goingOf);
  const changing = groups.filter((group) => goingOf(group).length > 0);
  return {
    groups: changing.length,
    goes: goes.length,
    linked: goes.filter(({ file }) => file.isLinked).length,
    bytesWon: groups.reduce((sum, group) => sum + group.bytesWon, 0),
    acrossJobs: groups.filter(spansJobs).length,
    jobsLeft: await listJobsLeft(groups, question.carryOver),
    shown: await describeGroups(changing.slice(0, SHOWN), question.carryOver),
  };
}

function spansJobs({ members }: Pick<DuplicateGroup, "members">): boolean {
  return new Set(members.flatMap(({ jobId }) => jobId ?? [])).size > 1;
}

function goingOf({ plan, members }: DuplicateGroup): DuplicateMember[] {
  const ids = new Set(plan.kept.flatMap(({ goes }) => goes));
  return members.filter(({ id }) => ids.has(id));
}

/** Jobs whose last files go, and that no kept one takes over. */
async function listJobsLeft(groups: readonly DuplicateGroup[], isCarried: boolean): Promise<string[]> {
  const going = groups.flatMap(goingOf).filter(({ jobId }) => jobId !== null);
  const taken = new Set<number>();
  for (const { plan, members } of isCarried ? groups : [])
    for (const { id, goes } of plan.kept)
      if (members.find((one) => one.id === id)?.jobId === null)
        taken.add(goes.map((gone) => members.find((one) => one.id === gone)?.jobId ?? 0).find(Boolean) ?? 0);
  const rows = await db().$queryRaw<{ jobId: bigint | number }[]>`
    SELECT DISTINCT m.jobId FROM MediaAsset m WHERE m.id IN ${idList(going.map(({ id }) => id))}
      AND NOT EXISTS (SELECT 1 FROM MediaAsset o WHERE o.jobId = m.jobId AND o.fileId IS NOT NULL
        AND o.id NOT IN ${idList(going.map(({ id }) => id))})
    ORDER BY m.jobId`;
  return rows
    .map(({ jobId }) => Number(jobId))
    .filter((id) => !taken.has(id))
    .slice(0, SHOWN)
    .map(formatJobCode);
}

async function describeGroups(
  groups: readonly DuplicateGroup[],
  isCarried: boolean,
): Promise<PreviewedGroup[]> {
  const editable = isCarried
    ? await readEditable(
        db(),
        groups.flatMap(({ members }) => members.map(({ id }) => id)),
      )
    : [];
  const byId = new Map(editable.map((media) => [media.id, media]));
  const nameOfLink = await readLinkNames(editable);
  return groups.map(({ key, members, plan }) => {
    const memberOf = new Map(members.map((member) => [member.id, member]));
    const shown = (id: number) => {
      const member = memberOf.get(id);
      const { hash = null, kind = "other", seconds = null } = member?.file ?? {};
      return {
        id,
        name: member?.name ?? "",
        file: { hash, kind, seconds },
        isLinked: member?.file.isLinked ?? false,
      };
    };
    const kept = plan.kept.map(({ id, goes }) => {
      const before = byId.get(id);
      const after =
        before &&
        carryOver(
          before,
          goes.flatMap((gone) => byId.get(gone) ?? []),
        );
      return { ...shown(id), carried: after ? differences(before, after, nameOfLink) : [] };
    });
    return { key, kept, goes: plan.kept.flatMap(({ goes }) => goes.map(shown)) };
  });
}

type Linked = { characterId: number | null; outputTypeId: number | null };

/** What the links of some assets are called; jobs have codes. */
async function readLinkNames(media: readonly Linked[]) {
  const idsOf = (field: keyof Linked) => [...new Set(media.flatMap((one) => one[field] ?? []))];
  const select = { id: true, name: true } as const;
  const [characters, outputTypes] = await Promise.all([
    db().character.findMany({ where: { id: { in: idsOf("characterId") } }, select }),
    db().outputType.findMany({ where: { id: { in: idsOf("outputTypeId") } }, select }),
  ]);
  return (field: "jobId" | keyof Linked, id: number): string => {
    if (field === "jobId") return formatJobCode(id);
    const named = field === "characterId" ? characters : outputTypes;
    return named.find((one) => one.id === id)?.name ?? `#${id}`;
  };
}
