import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { CharacterDeletion } from "@/lib/core/characters/deletion";
import type { CharacterInput, CharacterUpdate } from "@/lib/core/characters/schema";
import type { ImageChange } from "@/lib/core/images/image-change";
import type { RecordId } from "@/lib/core/schema/fields";
import { tagKey } from "@/lib/core/tags/tags";
import { copyName, copyStem } from "@/lib/core/text/copy-name";
import { foldName } from "@/lib/core/text/fold-name";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import { replaceImage } from "../storage/replace-image";
import { requireImage } from "../storage/require-image";
import { selectTags, tagNames, tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { deleteCharacters } from "./bulk";

/** @throws UserError at the field of a picture or an archetype that is gone */
export async function createCharacter(tx: Tx, input: CharacterInput): Promise<Outcome<{ id: number }>> {
  const { tags, ...fields } = input;
  await requireImage(tx, fields.imageId);
  await requireArchetype(tx, fields.archetypeId);
  const created = await tx.character.create({
    data: { ...fields, nameKey: foldName(fields.name), tags: { create: await tagRows(tx, tags) } },
    select: { id: true },
  });
  return outcome(`Character ${fields.name} created`, created);
}

/** Writes what differs and nothing else: saving an unchanged form is no change. */
export async function updateCharacter(tx: Tx, input: CharacterUpdate): Promise<Outcome<{ id: number }>> {
  const { id, tags, ...fields } = input;
  const before = await requireCharacter(tx, id);
  const labels = changedFields(
    { ...before, tags: tagNames(before.tags).map(tagKey) },
    { ...fields, id, tags: tags.map(tagKey) },
    FIELD_WORDS,
  );
  if (labels.length === 0) return outcome("Nothing changed", { id });
  if (fields.imageId !== before.imageId) await requireImage(tx, fields.imageId);
  if (fields.archetypeId !== before.archetypeId) await requireArchetype(tx, fields.archetypeId);
  await tx.character.update({
    where: { id },
    data: {
      ...fields,
      nameKey: foldName(fields.name),
      ...(labels.includes("tags") && { tags: { deleteMany: {}, create: await tagRows(tx, tags) } }),
    },
    select: { id: true },
  });
  return outcome(`Character ${before.name}: ${joinWords(labels)} changed`, { id });
}

/** Changes the splash image alone, from the record's page. */
export async function changeCharacterImage(tx: Tx, input: ImageChange): Promise<Outcome<{ id: number }>> {
  const { id, imageId } = input;
  return replaceImage(tx, await requireCharacter(tx, id), imageId, () =>
    tx.character.update({ where: { id }, data: { imageId }, select: { id: true } }),
  );
}

/** Takes it out of new combinations; its jobs and media stay as they are. */
export async function retireCharacter(tx: Tx, input: RecordId): Promise<Outcome<{ id: number }>> {
  const { id, name, status } = await requireCharacter(tx, input.id);
  if (status !== "retired") await setStatus(tx, id, "retired");
  return outcome(`Character ${name} retired`, { id });
}

/** A retired one is active again; any other stays as it is. */
export async function bringBackCharacter(tx: Tx, input: RecordId): Promise<Outcome<{ id: number }>> {
  const { id, name, status } = await requireCharacter(tx, input.id);
  if (status === "retired") await setStatus(tx, id, "active");
  return outcome(`Character ${name} brought back`, { id });
}

/** The copy has no jobs, media or rules: those stay with the original. A retired one's copy is active. */
export async function duplicateCharacter(tx: Tx, input: RecordId): Promise<Outcome<{ id: number }>> {
  const original = await requireCharacter(tx, input.id);
  const similar = await tx.character.findMany({
    where: { nameKey: { startsWith: copyStem(original.name) } },
    select: { nameKey: true },
  });
  const name = copyName(original.name, similar);
  const { archetypeId, description, visualNotes, imageId } = original;
  const created = await tx.character.create({
    data: {
      ...{ name, nameKey: foldName(name), archetypeId, description, visualNotes, imageId },
      status: original.status === "retired" ? "active" : original.status,
      tags: { create: original.tags.map(({ tagId, position }) => ({ tagId, position })) },
    },
    select: { id: true },
  });
  return outcome(`Character ${original.name} duplicated as ${name}`, created);
}

/** `keep` leaves its jobs and media without a character; rules that name it go with it. Nothing is deleted when it is retired. */
export async function deleteCharacter(
  tx: Tx,
  { id, mode }: CharacterDeletion,
): Promise<Outcome<{ deleted: number }>> {
  return deleteCharacters(tx, { ids: [id], mode });
}

const FIELD_WORDS = {
  name: "name",
  archetypeId: "archetype",
  status: "status",
  description: "description",
  visualNotes: "visual notes",
  tags: "tags",
  imageId: "picture",
};

async function setStatus(tx: Tx, id: number, status: "active" | "retired"): Promise<void> {
  await tx.character.update({ where: { id }, data: { status }, select: { id: true } });
}

async function requireArchetype(tx: Tx, archetypeId: number | null): Promise<void> {
  if (archetypeId === null) return;
  const archetype = await tx.archetype.findUnique({ where: { id: archetypeId }, select: { id: true } });
  if (!archetype)
    throw new UserError("The archetype no longer exists.", {
      archetypeId: "This archetype no longer exists. Choose another one.",
    });
}

async function requireCharacter(tx: Tx, id: number) {
  const character = await tx.character.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      archetypeId: true,
      status: true,
      description: true,
      visualNotes: true,
      imageId: true,
      tags: { ...selectTags, select: { ...selectTags.select, tagId: true, position: true } },
    },
  });
  if (!character) throw new NotFoundError("character");
  return character;
}
