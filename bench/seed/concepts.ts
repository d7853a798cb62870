import type Database from "better-sqlite3";
import { categoryColors } from "@/lib/core/categories/palette";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import type { Random } from "./random";
import { BEGIN } from "./span";
import { tableWriter, timestamp } from "./table-writer";
import { ADJECTIVES, CATEGORIES, FIRST_NAMES, LAST_NAMES, OUTPUT_TYPES, TAG_WORDS } from "./words";

export type SeededCharacter = { id: number; name: string; isRetired: boolean };
export type SeededIngredient = { id: number; name: string; categoryId: number };
export type SeededOutputType = { id: number; name: string; categoryIds: number[] };

/** What jobs are made of. */
export type Concepts = {
  characters: SeededCharacter[];
  /** By the id of their category. */
  ingredients: Map<number, SeededIngredient[]>;
  outputTypes: SeededOutputType[];
  tagIds: number[];
};

const AT_BEGIN = timestamp(BEGIN);

/** Tags, archetypes, characters, categories with ingredients, output types and rules. */
export function seedConcepts(
  database: Database.Database,
  random: Random,
  sizes: { characters: number; ingredients: number },
): Concepts {
  const tagIds = seedTags(database, random);
  const archetypeIds = seedArchetypes(database, random, tagIds);
  const characters = seedCharacters(database, random, sizes.characters, archetypeIds, tagIds);
  const ingredients = seedIngredients(database, random, sizes.ingredients, tagIds);
  const outputTypes = seedOutputTypes(database, random);
  seedRules(database, random, [...ingredients.values()].flat());
  return { characters, ingredients, outputTypes, tagIds };
}

function seedTags(database: Database.Database, random: Random): number[] {
  const add = tableWriter(database, "Tag", ["id", "uuid", "name", "nameKey", "createdAt"]);
  const names = [
    ...TAG_WORDS,
    ...TAG_WORDS.flatMap((word) => ["alt", "v2", "test"].map((end) => `${word} ${end}`)),
  ];
  for (const [index, name] of names.entries())
    add({ id: index + 1, uuid: random.uuid(), name, nameKey: tagKey(name), createdAt: AT_BEGIN });
  return names.map((_, index) => index + 1);
}

function seedArchetypes(database: Database.Database, random: Random, tagIds: number[]): number[] {
  const add = tableWriter(database, "Archetype", [...NAMED, "subtype", "description"]);
  const tag = tableWriter(database, "ArchetypeTag", ["archetypeId", "tagId", "position"]);
  const names = words(
    "Hero Rebel Sage Explorer Lover Jester Ruler Creator Caregiver Outlaw Magician Everyman",
  );
  for (const [index, word] of names.entries()) {
    const id = index + 1;
    add({
      ...named(random, id, `The ${word}`),
      subtype: index % 4 === 3 ? "meta" : "concept",
      description: `Stories in which the ${word.toLowerCase()} leads the way.`,
    });
    for (const [position, tagId] of random.sample(tagIds, 2).entries())
      tag({ archetypeId: id, tagId, position });
  }
  return names.map((_, index) => index + 1);
}

function seedCharacters(
  database: Database.Database,
  random: Random,
  count: number,
  archetypeIds: number[],
  tagIds: number[],
): SeededCharacter[] {
  if (count > FIRST_NAMES.length * LAST_NAMES.length)
    throw new Error("There are not enough names for so many.");
  const add = tableWriter(database, "Character", [
    ...NAMED,
    "archetypeId",
    "status",
    "description",
    "visualNotes",
  ]);
  const tag = tableWriter(database, "CharacterTag", ["characterId", "tagId", "position"]);
  const characters: SeededCharacter[] = [];
  for (let index = 0; index < count; index++) {
    const id = index + 1;
    // Steps through all pairs: 1007 has no factor in common with their number.
    const pair = (index * 1007) % (FIRST_NAMES.length * LAST_NAMES.length);
    const name = `${FIRST_NAMES[pair % FIRST_NAMES.length]} ${LAST_NAMES[Math.floor(pair / FIRST_NAMES.length)]}`;
    const status =
      index === 0 ? "active" : index % 20 === 7 ? "retired" : index % 6 === 5 ? "concept" : "active";
    add({
      ...named(random, id, name),
      archetypeId: random.isLikely(0.8) ? random.pick(archetypeIds) : null,
      status,
      description: `${name} walks the ${random.pick(ADJECTIVES)} streets and keeps a ${random.pick(ADJECTIVES)} secret.`,
      visualNotes: `A ${random.pick(ADJECTIVES)} coat, ${random.pick(ADJECTIVES)} hair.`,
    });
    for (const [position, tagId] of random.sample(tagIds, 3).entries())
      tag({ characterId: id, tagId, position });
    characters.push({ id, name, isRetired: status === "retired" });
  }
  return characters;
}

function seedIngredients(database: Database.Database, random: Random, count: number, tagIds: number[]) {
  const addCategory = tableWriter(database, "Category", [...NAMED, "color", "position"]);
  const add = tableWriter(database, "Ingredient", [
    ...NAMED,
    "categoryId",
    "code",
    "promptFragment",
    "weight",
    "position",
  ]);
  const tag = tableWriter(database, "IngredientTag", ["ingredientId", "tagId", "position"]);
  const byCategory = new Map<number, SeededIngredient[]>();
  let id = 0;
  for (const [index, { name, letter, nouns }] of CATEGORIES.entries()) {
    const categoryId = index + 1;
    addCategory({
      ...named(random, categoryId, name),
      color: categoryColors[index % categoryColors.length] ?? "violet",
      position: index,
    });
    const list: SeededIngredient[] = [];
    for (let position = 0; position < Math.ceil(count / CATEGORIES.length); position++) {
      const adjective = ADJECTIVES[Math.floor(position / nouns.length) % ADJECTIVES.length] ?? "";
      const series = Math.floor(position / (nouns.length * ADJECTIVES.length));
      const full = `${adjective} ${nouns[position % nouns.length]}${series > 0 ? ` ${series + 1}` : ""}`;
      const ingredientName = full.charAt(0).toUpperCase() + full.slice(1);
      id += 1;
      add({
        ...named(random, id, ingredientName),
        categoryId,
        code: `${letter}${String(position + 1).padStart(2, "0")}`,
        promptFragment: `${full}, highly detailed`,
        weight: position % 9 === 8 ? 2 : 1,
        position,
      });
      if (id % 2 === 0) tag({ ingredientId: id, tagId: random.pick(tagIds), position: 0 });
      list.push({ id, name: ingredientName, categoryId });
    }
    byCategory.set(categoryId, list);
  }
  return byCategory;
}

function seedOutputTypes(database: Database.Database, random: Random): SeededOutputType[] {
  const add = tableWriter(database, "OutputType", [
    ...NAMED,
    "aspectRatio",
    "width",
    "height",
    "seconds",
    "position",
  ]);
  const require = tableWriter(database, "OutputTypeCategory", ["outputTypeId", "categoryId", "position"]);
  return OUTPUT_TYPES.map(({ name, categories }, index) => {
    const id = index + 1;
    add({
      ...named(random, id, name),
      aspectRatio: "16:9",
      width: 1920,
      height: 1080,
      seconds: 8,
      position: index,
    });
    const categoryIds = categories.map(
      (wanted) => CATEGORIES.findIndex((category) => category.name === wanted) + 1,
    );
    for (const [position, categoryId] of categoryIds.entries())
      require({ outputTypeId: id, categoryId, position });
    return { id, name, categoryIds };
  });
}

/** Exclusions between single ingredients of different categories, as a studio collects them. */
function seedRules(database: Database.Database, random: Random, ingredients: SeededIngredient[]): void {
  const add = tableWriter(database, "Rule", [
    "uuid",
    "type",
    "sourceKind",
    "sourceIngredientId",
    "targetKind",
    "targetIngredientId",
    "notes",
    "createdAt",
    "updatedAt",
  ]);
  for (let made = 0; made < 40; ) {
    const [source, target] = random.sample(ingredients, 2);
    if (!source || !target || source.categoryId === target.categoryId) continue;
    made += 1;
    add({
      uuid: random.uuid(),
      type: "exclude",
      sourceKind: "ingredient",
      sourceIngredientId: source.id,
      targetKind: "ingredient",
      targetIngredientId: target.id,
      notes: `${source.name} does not go with ${target.name}`,
      createdAt: AT_BEGIN,
      updatedAt: AT_BEGIN,
    });
  }
}

const NAMED = ["id", "uuid", "name", "nameKey", "createdAt", "updatedAt"] as const;

function named(random: Random, id: number, name: string) {
  // A minute apart, so that "newest first" has an order.
  const createdAt = timestamp(BEGIN + id * 60_000);
  return { id, uuid: random.uuid(), name, nameKey: foldName(name), createdAt, updatedAt: createdAt };
}

function words(text: string): string[] {
  return text.split(" ");
}
