import { formatJobCode } from "@/lib/core/jobs/job-code";
import { differences, type FieldDifference } from "@/lib/core/media/batch/differences";
import type { BatchPreview, BatchStep } from "@/lib/core/media/batch/steps";
import { db } from "../../db";
import { nameOf } from "../require-media";
import { requireSelectedMedia } from "../selected-media";
import { type PlannedEdit, planBatch } from "./plan";

export type PreviewItem = {
  id: number;
  name: string;
  file: { hash: string | null; kind: string } | null;
  differences: FieldDifference[];
  skips: string[];
};

export type BatchPreviewAnswer = {
  total: number;
  /** How many would change, and for how many a step would be left out; counted with the first slice only. */
  counts: { changed: number; skipped: number } | null;
  items: PreviewItem[];
};

/** What the steps would do, asset by asset, without doing it. The first slice (offset 0) counts all of them. */
export async function previewBatch({
  steps,
  offset,
  limit,
  ...selection
}: BatchPreview): Promise<BatchPreviewAnswer> {
  const { ids } = await requireSelectedMedia(db(), selection);
  const nameOfLink = await readLinkNames(steps);
  const wanted = offset === 0 ? ids : ids.slice(offset, offset + limit);
  const items: PreviewItem[] = [];
  const counts = { changed: 0, skipped: 0 };
  for await (const planned of planBatch(db(), wanted, steps)) {
    for (const edit of planned) {
      const changes = [
        ...differences(edit.before, edit.after, nameOfLink),
        ...edit.joins.map((id) => ({
          field: "project",
          label: "project",
          before: "",
          after: nameOfLink("projectId", id),
        })),
      ];
      counts.changed += Number(changes.length > 0);
      counts.skipped += Number(edit.skips.length > 0);
      if (items.length < limit) items.push(itemOf(edit, changes));
    }
  }
  return { total: ids.length, counts: offset === 0 ? counts : null, items };
}

type Link = "jobId" | "characterId" | "outputTypeId" | "projectId";

/** Names of what the steps can link to or take away; jobs have codes. */
async function readLinkNames(steps: readonly BatchStep[]): Promise<(field: Link, id: number) => string> {
  const has = (op: BatchStep["op"]) => steps.some((step) => step.op === op);
  const select = { id: true, name: true } as const;
  const [characterId, outputTypeId, projectId] = await Promise.all([
    has("character") ? db().character.findMany({ select }) : [],
    has("output-type") ? db().outputType.findMany({ select }) : [],
    has("project") ? db().project.findMany({ select }) : [],
  ]);
  const named = { characterId, outputTypeId, projectId };
  const names = new Map(
    Object.entries(named).flatMap(([field, rows]) =>
      rows.map(({ id, name }) => [`${field} ${id}`, name] as const),
    ),
  );
  return (field, id) => (field === "jobId" ? formatJobCode(id) : (names.get(`${field} ${id}`) ?? `#${id}`));
}

function itemOf({ before, skips }: PlannedEdit, changes: FieldDifference[]): PreviewItem {
  const { id, title, originalName, hash, kind } = before;
  return {
    id,
    name: nameOf({ title, file: originalName === null ? null : { originalName } }),
    file: kind === null ? null : { hash, kind },
    differences: changes,
    skips,
  };
}
