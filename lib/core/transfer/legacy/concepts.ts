// The rule: archetypes, characters, categories and ingredients of the predecessor.

import { archetypeSubtypes } from "@/lib/core/archetypes/subtype";
import { categoryColors, nextCategoryColor } from "@/lib/core/categories/palette";
import { characterStatuses } from "@/lib/core/characters/status";
import { LIMITS } from "@/lib/core/schema/limits";
import { foldName } from "@/lib/core/text/fold-name";
import { countCharacters, toOneLine } from "@/lib/core/text/plain-text";
import { quote } from "../quote";
import { readImage } from "./files";
import { below, identify, readChoice, readName, readReference, readTags } from "./read-row";
import { toText } from "./values";
import type { LegacyRow, LegacyTable, LegacyWorld } from "./world";

export const archetypes: LegacyTable = {
  columns: ["id", "name", "subtype", "description", "tags", "image_path", "created_at"],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "archetypes", "archetypes");
    const { name, whole } = readName(row, "name", `Archetype ${identity.id}`, world);
    world.add(
      "archetypes",
      {
        ...{ ...identity, name, subtype: readChoice(row, "subtype", archetypeSubtypes, "concept", world) },
        ...{
          description: below(whole, toText(row.values.description)),
          imageId: readImage(row, createdAt, world),
        },
        ...{ createdAt, updatedAt: createdAt, tags: readTags(row, createdAt, world) },
      },
      row.place,
    );
  },
};

export const characters: LegacyTable = {
  columns: [
    ...["id", "name", "archetype_id", "description", "visual_notes", "status", "tags", "image_path"],
    "created_at",
  ],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "characters", "characters");
    const { name, whole } = readName(row, "name", `Character ${identity.id}`, world);
    world.add(
      "characters",
      {
        ...{ ...identity, name, archetypeId: readReference(row, "archetype_id", "archetypes", world) },
        ...{ status: readChoice(row, "status", characterStatuses, "active", world) },
        ...{
          description: below(whole, toText(row.values.description)),
          visualNotes: toText(row.values.visual_notes),
        },
        ...{ imageId: readImage(row, createdAt, world), createdAt, updatedAt: createdAt },
        tags: readTags(row, createdAt, world),
      },
      row.place,
    );
  },
};

export const categories: LegacyTable = {
  columns: ["id", "name", "description", "created_at"],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "categories", "ingredient_categories");
    const { name: given, whole } = readName(row, "name", `Category ${identity.id}`, world);
    const name = freeCategoryName(given, world);
    if (name !== given)
      world.remark(
        "changed",
        `${row.place}.name`,
        `There is a category ${quote(given)} already: this one is called ${quote(name)} now.`,
      );
    addCategory(
      { ...identity, name, description: below(whole, toText(row.values.description)), createdAt },
      row.place,
      world,
    );
  },
};

export const ingredients: LegacyTable = {
  columns: ["id", "category_id", "code", "name", "description", "created_at"],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "ingredients", "ingredients");
    const { name, whole } = readName(row, "name", `Ingredient ${identity.id}`, world);
    const categoryId = readReference(row, "category_id", "categories", world) ?? strayCategory(row, world);
    world.categoryOf.set(identity.id, categoryId);
    const code = readCode(row, world);
    world.add(
      "ingredients",
      {
        ...{ ...identity, categoryId, code: code.short, name },
        ...{
          description: below(whole, below(code.whole, toText(row.values.description))),
          promptFragment: "",
          weight: 1,
        },
        ...{
          position: world.next(`ingredients of ${categoryId}`),
          createdAt,
          updatedAt: createdAt,
          tags: [],
        },
      },
      row.place,
    );
  },
};

function addCategory(
  category: {
    id: number;
    uuid: string;
    importedId: number | null;
    name: string;
    description: string;
    createdAt: string;
  },
  place: string,
  world: LegacyWorld,
): void {
  const position = world.next("categories");
  // Each has another colour until all are used.
  const color = nextCategoryColor(categoryColors.slice(0, position % categoryColors.length));
  world.add("categories", { ...category, color, position, updatedAt: category.createdAt }, place);
}

/** Ours ignore case and accents when they are compared, the predecessor's did not. */
function freeCategoryName(given: string, world: LegacyWorld): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? given : `${[...given].slice(0, LIMITS.name - 10).join("")} (${number})`;
    if (world.takeName("categories", foldName(name))) return name;
  }
}

/** An ingredient cannot be without a category: those whose own is gone are put into one. */
function strayCategory(row: LegacyRow, world: LegacyWorld): number {
  const known = world.categoryOf.get(STRAYS);
  if (known === undefined) {
    const id = world.claimId("categories", null);
    const name = freeCategoryName("Without a category", world);
    const createdAt = world.unknownTime;
    addCategory(
      { id, uuid: world.uuid("category of strays"), importedId: null, name, description: "", createdAt },
      row.place,
      world,
    );
    world.categoryOf.set(STRAYS, id);
  }
  const id = known ?? world.categoryOf.get(STRAYS) ?? 0;
  world.remark(
    "changed",
    row.place,
    "Its category is not there: it was put into the category “Without a category”.",
  );
  return id;
}

/** No ingredient has this id. */
const STRAYS = 0;

/** What to put before the description of an ingredient whose code had to be cut is `whole`. */
function readCode({ place, values }: LegacyRow, world: LegacyWorld): { short: string | null; whole: string } {
  const code = toOneLine(toText(values.code));
  if (countCharacters(code) <= LIMITS.code) return { short: code === "" ? null : code, whole: "" };
  world.remark(
    "changed",
    `${place}.code`,
    `${quote(code)} is longer than a code can be: it was cut, and stands whole in the description.`,
  );
  return { short: [...code].slice(0, LIMITS.code).join("").trim(), whole: code };
}
