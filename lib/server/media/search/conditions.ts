import type { NameTest, SearchTerm } from "@/lib/core/media/search/parse";
import type { DayRange } from "@/lib/core/media/search/values";
import { Prisma } from "../../generated/prisma/client";
import { idList } from "../../id-list";
import { anyOf, type Condition, fileConditionOf, ofFiles } from "./file-conditions";
import { havingOf, stateOf } from "./having";
import { idsOfNames, idsThrough } from "./names";
import type { Reader } from "./reader";

type FieldTerm = Exclude<SearchTerm, { kind: "words" }>;

/**
 * What a field demands of an asset `m` with its file `f` (which may be missing): true, false or null. `candidates` are the ids of all that
 * meet it, by an index; one may come several times.
 */
export async function conditionOf(term: FieldTerm, reader: Reader): Promise<Condition> {
  const condition = await askedOf(term, reader);
  return term.isNot ? { check: Prisma.sql`NOT coalesce(${condition.check}, FALSE)` } : condition;
}

async function askedOf(term: FieldTerm, reader: Reader): Promise<Condition> {
  switch (term.kind) {
    case "name":
      return nameConditionOf(term, reader);
    case "job":
      return anyOf(
        term.any.map((job) => (job === "none" ? isNull(Prisma.sql`jobId`) : isIn(Prisma.sql`jobId`, [job]))),
      );
    case "days":
      return anyOf(term.any.map((days) => daysConditionOf(term.field, days)));
    case "range":
    case "exact":
      return fileConditionOf(term, reader);
    case "choice":
      switch (term.field) {
        case "has":
        case "missing":
          return anyOf(term.any.map((what) => havingOf(what, term.field === "has")));
        case "is":
          return anyOf(term.any.map(stateOf));
        case "quality":
          return isIn(Prisma.sql`quality`, term.any);
        case "kind":
          return anyOf(
            term.any.map((kind) =>
              kind === "none" ? isNull(Prisma.sql`fileId`) : ofFiles(Prisma.sql`f.kind = ${kind}`),
            ),
          );
      }
  }
}

function isIn(column: Prisma.Sql, values: readonly (string | number)[]): Condition {
  const list = Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
  return {
    check: Prisma.sql`m.${column} IN ${list}`,
    candidates: Prisma.sql`SELECT id FROM MediaAsset WHERE ${column} IN ${list}`,
  };
}

function isNull(column: Prisma.Sql): Condition {
  return {
    check: Prisma.sql`m.${column} IS NULL`,
    candidates: Prisma.sql`SELECT id FROM MediaAsset WHERE ${column} IS NULL`,
  };
}

type NameTerm = Extract<SearchTerm, { kind: "name" }>;

async function nameConditionOf({ field, any }: NameTerm, reader: Reader): Promise<Condition> {
  const wantsNone = any.some(({ is }) => is === "none");
  const orNone = (condition: Condition, none: Condition) =>
    wantsNone ? anyOf([condition, none]) : condition;
  switch (field) {
    case "tag":
      return orNone(isTagged(await idsOfNames(reader, "tag", any)), {
        check: Prisma.sql`NOT EXISTS (SELECT 1 FROM MediaTag WHERE mediaId = m.id)`,
      });
    case "output":
      return orNone(
        isAbout(Prisma.sql`outputTypeId`, await idsOfNames(reader, "output", any)),
        isAboutNone(Prisma.sql`outputTypeId`),
      );
    case "project":
      return orNone(
        isOfJobs(Prisma.sql`ProjectJob`, Prisma.sql`projectId`, await idsOfNames(reader, "project", any)),
        { check: Prisma.sql`NOT EXISTS (SELECT 1 FROM ProjectJob WHERE jobId = m.jobId)` },
      );
    case "ingredient":
    case "category":
    case "ingredient.tag":
      return orNone(
        isOfJobs(
          Prisma.sql`JobIngredient`,
          Prisma.sql`ingredientId`,
          await (field === "ingredient" ? idsOfNames(reader, field, any) : idsThrough(reader, field, any)),
        ),
        { check: Prisma.sql`NOT EXISTS (SELECT 1 FROM JobIngredient WHERE jobId = m.jobId)` },
      );
    case "archetype":
      return orNone(isAbout(Prisma.sql`characterId`, await idsThrough(reader, field, any)), {
        check: Prisma.sql`NOT EXISTS (SELECT 1 FROM Character
          WHERE id = ${own(Prisma.sql`characterId`)} AND archetypeId IS NOT NULL)`,
      });
    case "character.tag":
    case "archetype.tag":
      return isAbout(Prisma.sql`characterId`, await idsThrough(reader, field, any));
    case "character":
      return orNone(
        isAbout(Prisma.sql`characterId`, await idsOfNames(reader, "character", any as NameTest[])),
        isAboutNone(Prisma.sql`characterId`),
      );
  }
}

/** An asset's own character or output type, or its job's while it has none of its own. */
function own(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce(m.${column}, (SELECT ${column} FROM Job WHERE id = m.jobId))`;
}

function isAbout(column: Prisma.Sql, ids: readonly number[]): Condition {
  const list = setOf(ids);
  return {
    check: Prisma.sql`${own(column)} IN ${list}`,
    candidates: Prisma.sql`SELECT id FROM MediaAsset WHERE ${column} IN ${list}
      UNION ALL SELECT own.id FROM Job j CROSS JOIN MediaAsset own ON own.jobId = j.id
      WHERE j.${column} IN ${list} AND +own.${column} IS NULL`,
  };
}

function isAboutNone(column: Prisma.Sql): Condition {
  return { check: Prisma.sql`${own(column)} IS NULL` };
}

/** In the statement itself while they are few: SQLite reads a list of JSON anew for each asset that it looks at. */
function setOf(ids: readonly number[]): Prisma.Sql {
  return ids.length === 0 || ids.length > 500 ? idList(ids) : Prisma.sql`(${Prisma.join([...ids])})`;
}

function isTagged(ids: readonly number[]): Condition {
  const list = setOf(ids);
  return {
    check: Prisma.sql`EXISTS (SELECT 1 FROM MediaTag WHERE mediaId = m.id AND tagId IN ${list})`,
    candidates: Prisma.sql`SELECT mediaId AS id FROM MediaTag WHERE tagId IN ${list}`,
  };
}

/** Its job has one of these, by a table of pairs. */
function isOfJobs(table: Prisma.Sql, column: Prisma.Sql, ids: readonly number[]): Condition {
  const list = setOf(ids);
  return {
    check: Prisma.sql`EXISTS (SELECT 1 FROM ${table} WHERE jobId = m.jobId AND ${column} IN ${list})`,
    candidates: Prisma.sql`SELECT own.id FROM ${table} pair CROSS JOIN MediaAsset own ON own.jobId = pair.jobId
      WHERE pair.${column} IN ${list}`,
  };
}

function daysConditionOf(field: "created" | "captured" | "changed", days: DayRange | "none"): Condition {
  if (field === "captured") {
    if (days === "none") return { check: Prisma.sql`f.capturedAt IS NULL` };
    return ofFiles(isWithin(Prisma.sql`f.capturedAt`, days));
  }
  const column = field === "created" ? Prisma.sql`createdAt` : Prisma.sql`updatedAt`;
  if (days === "none") return { check: Prisma.sql`FALSE` };
  return {
    check: isWithin(Prisma.sql`m.${column}`, days),
    candidates: Prisma.sql`SELECT id FROM MediaAsset WHERE ${isWithin(column, days)}`,
    isStretch: field === "created",
  };
}

/** Days are those of the person, who sits where the program runs. */
function isWithin(value: Prisma.Sql, { from, to }: DayRange): Prisma.Sql {
  const ends = [
    ...(from === null ? [] : [Prisma.sql`${value} >= ${new Date(`${from}T00:00:00`)}`]),
    ...(to === null ? [] : [Prisma.sql`${value} < ${nextMidnight(to)}`]),
  ];
  return Prisma.sql`(${Prisma.join(ends, " AND ")})`;
}

function nextMidnight(day: string): Date {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + 1);
  return date;
}
