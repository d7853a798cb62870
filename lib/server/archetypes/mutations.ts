import type { ArchetypeDeletion } from "@/lib/core/archetypes/deletion";
import type { ArchetypeInput, ArchetypeUpdate } from "@/lib/core/archetypes/schema";
import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { ImageChange } from "@/lib/core/images/image-change";
import type { RecordId } from "@/lib/core/schema/fields";
import { tagKey } from "@/lib/core/tags/tags";
import { copyName, copyStem } from "@/lib/core/text/copy-name";
import { foldName } from "@/lib/core/text/fold-name";
import { NotFoundError, type Outcome, outcome } from "../outcome";
import { replaceImage } from "../storage/replace-image";
import { requireImage } from "../storage/require-image";
import { selectTags, tagNames, tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { deleteArchetypes } from "./bulk";

export async function createArchetype(tx: Tx, input: ArchetypeInput): Promise<Outcome<{ id: number }>> {
  const { tags, ...fields } = input;
  await requireImage(tx, fields.imageId);
  const created = await tx.archetype.create({
    data: { ...fields, nameKey: foldName(fields.name), tags: { create: await tagRows(tx, tags) } },
    select: { id: true },
  });
  return outcome(`Archetype ${fields.name} created`, created);
}

/** Writes what differs and nothing else: saving an unchanged form is no change. */
export async function updateArchetype(tx: Tx, input: ArchetypeUpdate): Promise<Outcome<{ id: number }>> {
  const { id, tags, ...fields } = input;
  const before = await requireArchetype(tx, id);
  const labels = changedFields(
    { ...before, tags: tagNames(before.tags).map(tagKey) },
    { ...fields, id, tags: tags.map(tagKey) },
    { name: "name", subtype: "subtype", description: "description", tags: "tags", imageId: "picture" },
  );
  if (labels.length === 0) return outcome("Nothing changed", { id });
  if (fields.imageId !== before.imageId) await requireImage(tx, fields.imageId);
  await tx.archetype.update({
    where: { id },
    data: {
      ...fields,
      nameKey: foldName(fields.name),
      ...(labels.includes("tags") && { tags: { deleteMany: {}, create: await tagRows(tx, tags) } }),
    },
    select: { id: true },
  });
  return outcome(`Archetype ${before.name}: ${joinWords(labels)} changed`, { id });
}

/** Changes the splash image alone, from the record's page. */
export async function changeArchetypeImage(tx: Tx, input: ImageChange): Promise<Outcome<{ id: number }>> {
  const { id, imageId } = input;
  return replaceImage(tx, await requireArchetype(tx, id), imageId, () =>
    tx.archetype.update({ where: { id }, data: { imageId }, select: { id: true } }),
  );
}

/** The copy has no characters: they stay with the original. */
export async function duplicateArchetype(tx: Tx, input: RecordId): Promise<Outcome<{ id: number }>> {
  const original = await requireArchetype(tx, input.id);
  const similar = await tx.archetype.findMany({
    where: { nameKey: { startsWith: copyStem(original.name) } },
    select: { nameKey: true },
  });
  const name = copyName(original.name, similar);
  const { subtype, description, imageId } = original;
  const tags = original.tags.map(({ tagId, position }) => ({ tagId, position }));
  const created = await tx.archetype.create({
    data: { name, nameKey: foldName(name), subtype, description, imageId, tags: { create: tags } },
    select: { id: true },
  });
  return outcome(`Archetype ${original.name} duplicated as ${name}`, created);
}

/** `keep` leaves its characters without an archetype; rules that name it go with it either way. */
export async function deleteArchetype(
  tx: Tx,
  input: ArchetypeDeletion,
): Promise<Outcome<{ deleted: number }>> {
  return deleteArchetypes(tx, { ids: [input.id], mode: input.mode });
}

async function requireArchetype(tx: Tx, id: number) {
  const archetype = await tx.archetype.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      subtype: true,
      description: true,
      imageId: true,
      tags: { ...selectTags, select: { ...selectTags.select, tagId: true, position: true } },
    },
  });
  if (!archetype) throw new NotFoundError("archetype");
  return archetype;
}
