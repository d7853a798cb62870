import { randomUUID } from "node:crypto";
import type Database from "better-sqlite3";
import { foldName } from "../lib/core/text/fold-name";

type Row = Record<string, string | number | null>;

/** Inserts a row, filling in what every table wants; returns its id. */
export function insert(database: Database.Database, table: string, row: Row): number {
  const columns = database.pragma(`table_info("${table}")`) as { name: string }[];
  const now = new Date().toISOString();
  const filled: Row = { uuid: randomUUID(), createdAt: now, updatedAt: now, ...row };
  if (typeof row.name === "string") filled.nameKey ??= foldName(row.name);
  const names = columns.map(({ name }) => name).filter((name) => name in filled);
  const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${names.map(() => "?")})`;
  return Number(database.prepare(sql).run(names.map((name) => filled[name])).lastInsertRowid);
}

/** A small studio: two characters, Action and Motion with two ingredients each, an output type that requires both. */
export function smallStudio(database: Database.Database): void {
  const hero = insert(database, "Archetype", { name: "The Hero" });
  const tag = insert(database, "Tag", { name: "silver hair" });
  const luna = insert(database, "Character", {
    name: "Luna Vale",
    archetypeId: hero,
    description: "A runner of rooftops.",
  });
  insert(database, "CharacterTag", { characterId: luna, tagId: tag, position: 0 });
  insert(database, "Character", { name: "Bram Oak" });
  const categories = ["Action", "Motion"].map((name, position) =>
    insert(database, "Category", { name, position }),
  );
  const ingredients = [
    ["Running", "Dancing"],
    ["Orbit", "Slow zoom"],
  ];
  for (const [index, names] of ingredients.entries())
    for (const [position, name] of names.entries())
      insert(database, "Ingredient", { name, position, categoryId: categories[index] ?? 0 });
  const clip = insert(database, "OutputType", { name: "Promo clip" });
  for (const [position, categoryId] of categories.entries())
    insert(database, "OutputTypeCategory", { outputTypeId: clip, categoryId, position });
}

/** The small studio with jobs and a project (the second job is rendered, the third lacks its motion); the funnel's rows are made when the server starts. */
export function studioWithJobs(count: number) {
  return (database: Database.Database) => {
    smallStudio(database);
    insert(database, "Project", { name: "Spring" });
    for (let index = 0; index < count; index += 1) {
      const jobId = insert(database, "Job", {
        characterId: (index % 2) + 1,
        outputTypeId: 1,
        status: index === 1 ? "rendered" : "planned",
        priority: index,
      });
      insert(database, "JobIngredient", { jobId, ingredientId: 1, position: 0 });
      if (index !== 2) insert(database, "JobIngredient", { jobId, ingredientId: 3, position: 1 });
      insert(database, "JobStatusChange", { jobId, to: "planned" });
    }
  };
}
