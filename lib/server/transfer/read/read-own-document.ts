import { createHash } from "node:crypto";
import { Document, VERSION } from "@/lib/core/transfer/document";
import { migrateRecord } from "@/lib/core/transfer/migrations";
import { problemOf, readRecord } from "@/lib/core/transfer/problem-of-record";
import { quote } from "@/lib/core/transfer/quote";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { UserError } from "../../outcome";
import { readJson } from "./read-json";
import type { StagingSource, StagingWriter } from "./staging";

/**
 * Our own format, of this version or an earlier one, into a staging database. Whatever does not hold is refused: such a file was changed or
 * damaged, and what it would bring is not what somebody had.
 *
 * @param peeked what it says of itself before its tables
 */
export async function readOwnDocument(
  open: () => AsyncIterable<Uint8Array>,
  peeked: Record<string, unknown>,
  staging: StagingWriter,
  onBytes: (read: number) => void,
): Promise<Omit<StagingSource, "fileName">> {
  const version = requireVersion(peeked.version);
  const header: Record<string, unknown> = {};
  const counts: Record<string, number> = {};
  const checksum = createHash("sha256");
  await readJson(
    open(),
    {
      onProperty: (name, value) => {
        if (name.startsWith("tables")) throw new UserError(`${quote(name)} must be a list of records.`);
        header[name] = value;
      },
      onTable: (table) => {
        if (version === VERSION && !isTableName(table)) throw unknownTable(table);
        counts[table] = 0;
        checksum.update(`${table}\n`);
      },
      onRecord: (table, value, place) => {
        counts[table] = (counts[table] ?? 0) + 1;
        checksum.update(`${JSON.stringify(value)}\n`);
        if (typeof value !== "object" || value === null || Array.isArray(value))
          throw new UserError(`${place} must be a record.`);
        for (const migrated of migrateRecord(version, { table, record: { ...value } })) {
          if (!isTableName(migrated.table)) throw unknownTable(migrated.table);
          const read = readRecord(migrated.table, migrated.record, place);
          if ("problem" in read) throw new UserError(read.problem);
          staging.add(migrated.table, read.record, place);
        }
      },
    },
    onBytes,
  );
  const { exportedAt, scope } = requireHeader(header);
  requireCounts(counts, header.counts, version);
  if (header.checksum !== undefined && header.checksum !== checksum.digest("hex"))
    throw new UserError("The file's checksum does not fit: it was changed or damaged after it was exported.");
  return { kind: "own", version: String(version), exportedAt, scope };
}

const Header = Document.omit({ tables: true });

function requireHeader(header: Record<string, unknown>) {
  const read = Header.safeParse(header);
  if (read.success) return read.data;
  throw new UserError(problemOf(read.error, header, "The file").replace(/^The file\./, ""));
}

function requireVersion(version: unknown): number {
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    throw new UserError("The file does not say which version of the format it has.");
  if (version > VERSION)
    throw new UserError(
      `The file was made by a newer version of this app: its format is ${version}, and this app reads up to ${VERSION}. Update the app, then import it.`,
    );
  return version;
}

/** All tables must be there, each with as many records as the file says. */
function requireCounts(counted: Record<string, number>, said: unknown, version: number): void {
  const missing = version === VERSION ? tableNames.find((name) => counted[name] === undefined) : undefined;
  if (missing) throw new UserError(`tables.${missing} is missing.`);
  for (const [name, count] of Object.entries(said ?? {}))
    if ((counted[name] ?? 0) !== count)
      throw new UserError(
        `tables.${name} has ${counted[name] ?? 0} records, and the file says that it has ${count}.`,
      );
}

function isTableName(name: string): name is TableName {
  return tableNames.some((known) => known === name);
}

function unknownTable(name: string): UserError {
  return new UserError(`The file has a table ${quote(name)}, which this format does not know.`);
}
