import type { ImportMode } from "@/lib/core/transfer/merge";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import type { LongWork } from "../../long-work";
import type { Tx } from "../../tx";
import { columnsOf, hasGone, quote } from "../merge/sql";

/** Rows a statement; other requests are answered between two, and a person can cancel. */
const CHUNK = 2_000;

type Options = { mode: ImportMode; movesFiles: boolean; watched: LongWork };

/**
 * Copies the rows that an import was found to write from its staging database (attached as `imported`) into the database: what is new and
 * what changes table by table, records before their parts, then what goes, parts first. Nothing is decided here.
 */
export async function writeRows(tx: Tx, { mode, movesFiles, watched }: Options): Promise<void> {
  const writer = new Writer(tx, watched);
  for (const name of tableNames) await writer.plan(name, mode);
  if (movesFiles) await moveFiles(tx);
  for (const name of tableNames) if (name !== "files") await park(tx, name, mode);
  for (const name of tableNames) await writer.put(name);
  for (const name of tableNames) await writer.putLists(name);
  if (mode === "replace") for (const name of tableNames.toReversed()) await writer.remove(name);
  await queueTasks(tx);
}

/** What a file's row says beyond the format. */
const ALSO: Partial<Record<TableName, string[]>> = { files: ["folderId", "missingAt"] };

class Writer {
  private done = 0;
  private total = 0;

  constructor(
    private readonly tx: Tx,
    private readonly watched: LongWork,
  ) {}

  /** How much there is to do. */
  async plan(name: TableName, mode: ImportMode): Promise<void> {
    const { model, links } = tables[name];
    const lists = Object.values(links).flatMap((link) => [`gone_${link.model}`, `put_${link.model}`]);
    const gone = hasGone(name, mode) ? [`gone_${model}`] : [];
    for (const table of [`put_${model}`, ...lists, ...gone]) this.total += await this.count(table);
  }

  async put(name: TableName): Promise<void> {
    const { model, key } = tables[name];
    const columns = [...columnsOf(name), ...(ALSO[name] ?? [])];
    const all = columns.map(quote).join(", ");
    const set = columns
      .filter((column) => !key.includes(column))
      .map((one) => `${quote(one)} = p.${quote(one)}`);
    const same = key.map((one) => `${quote(model)}.${quote(one)} = p.${quote(one)}`).join(" AND ");
    await this.inChunks(`put_${model}`, [
      ...(set.length > 0
        ? [
            `UPDATE ${quote(model)} SET ${set.join(", ")} FROM imported.${quote(`put_${model}`)} p
              WHERE p.rowid BETWEEN ? AND ? AND NOT p._isNew AND ${same}`,
          ]
        : []),
      `INSERT INTO ${quote(model)} (${all}) SELECT ${all} FROM imported.${quote(`put_${model}`)}
        WHERE rowid BETWEEN ? AND ? AND _isNew ORDER BY rowid`,
    ]);
  }

  async putLists(name: TableName): Promise<void> {
    for (const { model, owner, target } of Object.values(tables[name].links)) {
      const columns = [owner, target, "position"].map(quote).join(", ");
      await this.inChunks(`gone_${model}`, [
        `DELETE FROM ${quote(model)} WHERE ${quote(owner)} IN (
          SELECT ${quote(owner)} FROM imported.${quote(`gone_${model}`)} WHERE rowid BETWEEN ? AND ?)`,
      ]);
      await this.inChunks(`put_${model}`, [
        `INSERT INTO ${quote(model)} (${columns}) SELECT ${columns} FROM imported.${quote(`put_${model}`)}
          WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
      ]);
    }
  }

  async remove(name: TableName): Promise<void> {
    if (!hasGone(name, "replace")) return;
    const { model, columns, key } = tables[name];
    const keys = ("id" in columns ? ["id"] : key).map(quote).join(", ");
    await this.inChunks(`gone_${model}`, [
      `DELETE FROM ${quote(model)} WHERE (${keys}) IN (
        SELECT ${keys} FROM imported.${quote(`gone_${model}`)} WHERE rowid BETWEEN ? AND ?)`,
    ]);
  }

  private async inChunks(table: string, statements: readonly string[]): Promise<void> {
    const last = await this.last(table);
    for (let from = 1; from <= last; from += CHUNK) {
      for (const sql of statements) await this.tx.$executeRawUnsafe(sql, from, from + CHUNK - 1);
      this.done += Math.min(CHUNK, last - from + 1);
      await this.watched.step(Math.min(this.done, this.total), this.total);
    }
  }

  private async count(table: string): Promise<number> {
    const [row] = await this.tx.$queryRawUnsafe<{ count: bigint | number }[]>(
      `SELECT count(*) AS count FROM imported.${quote(table)}`,
    );
    return Number(row?.count ?? 0);
  }

  private async last(table: string): Promise<number> {
    const [row] = await this.tx.$queryRawUnsafe<{ last: bigint | number | null }[]>(
      `SELECT max(rowid) AS last FROM imported.${quote(table)}`,
    );
    return Number(row?.last ?? 0);
  }
}

/** Columns of which there can be only one, and a value that nothing else has. */
const PARKED: Record<string, string> = {
  uuid: `'~' || "id"`,
  nameKey: `'~' || "id"`,
  key: `'~' || "id"`,
  slot: `-"id"`,
  number: `-"id"`,
};

/** Frees what others are to have: two records that exchange their names would stand in each other's way. */
async function park(tx: Tx, name: TableName, mode: ImportMode): Promise<void> {
  const { model, columns, unique } = tables[name];
  if (!("id" in columns)) return;
  const versions = name === "promptVersions" ? ["number"] : [];
  const kept = [...("uuid" in columns ? ["uuid"] : []), ...(unique ?? []), ...versions];
  const put = `imported.${quote(`put_${model}`)}`;
  for (const column of kept.filter((one) => one in PARKED)) {
    const [table, name] = [quote(model), quote(column)];
    const leaving = `SELECT p.id FROM ${put} p JOIN ${table} m ON m.id = p.id WHERE NOT p._isNew AND m.${name} IS NOT p.${name}`;
    const gone = `"id" IN (SELECT id FROM imported.${quote(`gone_${model}`)}) AND ${name} IN (SELECT ${name} FROM ${put})`;
    await tx.$executeRawUnsafe(
      `UPDATE ${table} SET ${name} = ${PARKED[column]} WHERE "id" IN (${leaving})${mode === "replace" ? ` OR (${gone})` : ""}`,
    );
  }
}

/**
 * Gives files here the ids that they have in the file. Those in the way move to ids that nobody had; whatever refers to them follows. All go
 * far away first, so that none meets another.
 */
async function moveFiles(tx: Tx): Promise<void> {
  const [row] = await tx.$queryRaw<{ last: bigint | number }[]>`
    SELECT max((SELECT seq FROM sqlite_sequence WHERE name = 'StoredFile'), (SELECT coalesce(max(id), 0) FROM imported.StoredFile)) AS last`;
  const last = Number(row?.last ?? 0);
  await tx.$executeRaw`
    UPDATE StoredFile SET uuid = s.uuid FROM imported.StoredFile s
    WHERE s.area = StoredFile.area AND s.path = StoredFile.path AND StoredFile.place = 'linked' AND s.place = 'linked'
      AND NOT EXISTS (SELECT 1 FROM StoredFile m WHERE m.uuid = s.uuid)`;
  await tx.$executeRaw`
    UPDATE StoredFile SET id = id + ${last} WHERE id IN (
      SELECT m.id FROM StoredFile m JOIN imported.StoredFile s ON (s.id = m.id AND s.uuid <> m.uuid) OR (s.uuid = m.uuid AND s.id <> m.id))`;
  await tx.$executeRaw`
    UPDATE StoredFile SET id = s.id FROM imported.StoredFile s WHERE s.uuid = StoredFile.uuid AND s.id <> StoredFile.id`;
  await tx.$executeRaw`
    UPDATE sqlite_sequence SET seq = (SELECT max(seq, (SELECT max(id) FROM StoredFile))) WHERE name = 'StoredFile'`;
}

/** What is not known of a file that is here, and its thumbnail, are found out in the background. */
async function queueTasks(tx: Tx): Promise<void> {
  const news =
    "imported.put_StoredFile p JOIN StoredFile f ON f.id = p.id WHERE p._isNew AND f.missingAt IS NULL";
  for (const [kind, when] of [
    ["hash", "f.hash IS NULL"],
    ["probe", "f.probedAt IS NULL"],
    ["thumbnail", "f.hash IS NOT NULL AND f.kind IN ('image', 'video')"],
  ])
    await tx.$executeRawUnsafe(
      `INSERT INTO Task (kind, fileId) SELECT '${kind}', f.id FROM ${news} AND ${when} ORDER BY f.id`,
    );
}
