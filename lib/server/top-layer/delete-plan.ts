import { nouns } from "@/lib/core/text/nouns";
import type { ClipSelection } from "@/lib/core/top-layer/bulk";
import { plainDeletion } from "@/lib/core/uses/delete-choices";
import { type DeletePlan, formatUse } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";
import { requireSelected } from "../selected-records";
import { selectableClips } from "./queries";

/** What deleting these clips together would do. Nothing depends on a clip; what it is made from stays. */
export async function planClipsDeletion(selection: ClipSelection): Promise<DeletePlan> {
  const { ids, whose: name } = await requireSelected(db(), selection, selectableClips);
  const { jobs, inLibrary, linked } = await countParts(ids);
  const sentences = [
    jobs > 0 &&
      `${formatUse({ count: jobs, ...nouns.job })} and ${jobs === 1 ? "its" : "their"} media stay as they are.`,
    inLibrary > 0 &&
      (inLibrary === 1
        ? "The composite file moves to the trash, unless something else has it too."
        : `${inLibrary.toLocaleString("en-US")} composite files move to the trash, unless something else has them too.`),
    linked > 0 && "Files linked in place stay where they are.",
    "Undo brings all of it back.",
  ];
  const explanation = sentences.filter(Boolean).join(" ");
  return { name, uses: [], choices: [plainDeletion(ids.length, nouns.clip, explanation)] };
}

async function countParts(ids: readonly number[]) {
  const [row] = await db().$queryRaw<Record<"jobs" | "inLibrary" | "linked", bigint | number>[]>`
    SELECT (SELECT count(DISTINCT jobId) FROM TopLayerJob WHERE clipId IN ${idList(ids)}) AS jobs,
      count(f.id) FILTER (WHERE f.place <> 'linked') AS inLibrary,
      count(f.id) FILTER (WHERE f.place = 'linked') AS linked
    FROM TopLayerClip c JOIN StoredFile f ON f.id = c.fileId WHERE c.id IN ${idList(ids)}`;
  return {
    jobs: Number(row?.jobs ?? 0),
    inLibrary: Number(row?.inLibrary ?? 0),
    linked: Number(row?.linked ?? 0),
  };
}
