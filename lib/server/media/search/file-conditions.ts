import type { NameTest, SearchTerm } from "@/lib/core/media/search/parse";
import type { NumberRange } from "@/lib/core/media/search/values";
import { Prisma } from "../../generated/prisma/client";
import type { Reader } from "./reader";

/** See `conditionOf`. `isStretch`: its candidates lie beside one another. */
export type Condition = { check: Prisma.Sql; candidates?: Prisma.Sql; isStretch?: boolean };

/** One of them is met; looked up when all can be. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const [only, another] = conditions;
  if (only && !another) return only;
  const candidates = conditions.flatMap(({ candidates }) => candidates ?? []);
  return {
    check: Prisma.sql`(${Prisma.join(
      conditions.map(({ check }) => check),
      " OR ",
    )})`,
    candidates: candidates.length === conditions.length ? Prisma.join(candidates, " UNION ALL ") : undefined,
  };
}

/** What is demanded of the file `f`, which an index answers. */
export function ofFiles(demand: Prisma.Sql): Condition {
  return {
    check: Prisma.sql`(${demand})`,
    candidates: Prisma.sql`SELECT own.id FROM StoredFile f CROSS JOIN MediaAsset own ON own.fileId = f.id WHERE ${demand}`,
  };
}

type RangeTerm = Extract<SearchTerm, { kind: "range" }>;
type ExactTerm = Extract<SearchTerm, { kind: "exact" }>;

export async function fileConditionOf(term: RangeTerm | ExactTerm, reader: Reader): Promise<Condition> {
  return term.kind === "range" ? rangeOf(term) : generationOf(term, reader);
}

function rangeOf({ field, any }: RangeTerm): Condition {
  if (field === "rating") {
    const demand = (value: Prisma.Sql) =>
      anyRange(any, (range) => (range === "none" ? Prisma.sql`${value} = 0` : isWithin(value, range)));
    return {
      check: demand(Prisma.sql`m.rating`),
      candidates: Prisma.sql`SELECT id FROM MediaAsset WHERE ${demand(Prisma.sql`rating`)}`,
    };
  }
  const value = FILE_COLUMNS[field];
  const demand = anyRange(any, (range) =>
    range === "none" ? Prisma.sql`${value} IS NULL` : isWithin(value, range),
  );
  return any.includes("none") ? { check: demand } : ofFiles(demand);
}

const FILE_COLUMNS = {
  seconds: Prisma.sql`f.seconds`,
  width: Prisma.sql`f.width`,
  height: Prisma.sql`f.height`,
  fps: Prisma.sql`f.fps`,
  size: Prisma.sql`f.size`,
};

function anyRange(any: RangeTerm["any"], one: (range: NumberRange | "none") => Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(any.map(one), " OR ")})`;
}

function isWithin(value: Prisma.Sql, { min, end }: NumberRange): Prisma.Sql {
  const ends = [
    ...(min === null ? [] : [Prisma.sql`${value} >= ${min}`]),
    ...(end === null ? [] : [Prisma.sql`${value} < ${end}`]),
  ];
  return Prisma.sql`(${Prisma.join(ends, " AND ")})`;
}

/** Of seed, model and generator there are few different ones, but for seeds, which are typed whole. */
async function generationOf({ field, any }: ExactTerm, reader: Reader): Promise<Condition> {
  const column = { seed: Prisma.sql`seed`, model: Prisma.sql`model`, generator: Prisma.sql`generator` }[
    field
  ];
  const named = any.filter((test): test is Named => test.is === "whole" || test.is === "words");
  const values = field === "seed" ? named.map(({ name }) => name) : await knownValues(reader, column, named);
  const list = Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
  const check = Prisma.sql`(SELECT g.${column} FROM GenerationMetadata g WHERE g.fileId = m.fileId)`;
  if (named.length < any.length) return { check: Prisma.sql`(${check} IS NULL OR ${check} IN ${list})` };
  return {
    check: Prisma.sql`${check} IN ${list}`,
    candidates: Prisma.sql`SELECT own.id FROM GenerationMetadata g CROSS JOIN MediaAsset own ON own.fileId = g.fileId
      WHERE g.${column} IN ${list}`,
  };
}

type Named = Extract<NameTest, { name: string }>;

/** The values there are that fit: steps along the index from each to the next. */
async function knownValues(reader: Reader, column: Prisma.Sql, tests: readonly Named[]): Promise<string[]> {
  if (tests.length === 0) return [];
  const fits = tests.map(({ is, name }) =>
    is === "whole"
      ? Prisma.sql`lower(value) = lower(${name})`
      : Prisma.sql`instr(lower(value), lower(${name})) > 0`,
  );
  const rows = await reader.$queryRaw<{ value: string }[]>`
    WITH RECURSIVE known (value) AS (
      SELECT min(${column}) FROM GenerationMetadata UNION ALL
      SELECT (SELECT min(${column}) FROM GenerationMetadata WHERE ${column} > value) FROM known WHERE value IS NOT NULL
    )
    SELECT value FROM known WHERE value IS NOT NULL AND (${Prisma.join(fits, " OR ")})`;
  return rows.map(({ value }) => value);
}
