import type { StudioRecords } from "@/lib/core/demo/records";
import { STUDIO_SETTING } from "@/lib/core/demo/records";
import type { StudioRemoval } from "@/lib/core/demo/removal";
import { formatUses } from "@/lib/core/uses/uses";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { findStudio } from "./records";
import { findCategoriesToLeave, findUsedRecords, type Kept, usesOf } from "./uses";

/** Takes away what the sample studio brought and is still there; files follow into the trash. What stays is the person's from now on. */
export async function removeSampleStudio(tx: Tx, { mode }: StudioRemoval): Promise<Outcome<null>> {
  const studio = await findStudio(tx);
  if (!studio) throw new NotFoundError("sample studio");
  const used = await findUsedRecords(tx, studio);
  if (mode === "delete" && usesOf(used).length > 0)
    throw new UserError("Something of yours uses it by now. Look again at what it is.");
  const kept: Partial<Kept> =
    mode === "keep" ? used : { categories: await findCategoriesToLeave(tx, studio) };
  await deleteRecords(tx, studio, kept);
  await deleteUnusedTags(tx, studio.tags);
  await tx.setting.delete({ where: { key: STUDIO_SETTING } });
  const stays = formatUses(usesOf(kept));
  return outcome(stays ? `Sample studio removed; ${stays} kept` : "Sample studio removed", null);
}

/** What refers to others goes first. */
async function deleteRecords(tx: Tx, studio: StudioRecords, kept: Partial<Kept>): Promise<void> {
  const going = (kind: keyof StudioRecords & keyof Kept) => ({
    where: { id: { in: studio[kind].filter((id) => !kept[kind]?.includes(id)) } },
  });
  await tx.mediaAsset.deleteMany({ where: { id: { in: studio.media } } });
  await tx.rule.deleteMany({ where: { id: { in: studio.rules } } });
  await tx.job.deleteMany(going("jobs"));
  await tx.project.deleteMany(going("projects"));
  await tx.outputType.deleteMany(going("outputTypes"));
  await tx.character.deleteMany(going("characters"));
  await tx.archetype.deleteMany(going("archetypes"));
  await tx.ingredient.deleteMany(going("ingredients"));
  await tx.category.deleteMany(going("categories"));
}

async function deleteUnusedTags(tx: Tx, ids: number[]): Promise<void> {
  const none = { none: {} };
  await tx.tag.deleteMany({
    where: {
      id: { in: ids },
      ...{ archetypes: none, characters: none, ingredients: none, media: none, topLayerClips: none },
    },
  });
}
