import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { type Document, FORMAT, VERSION } from "@/lib/core/transfer/document";
import { tableNames } from "@/lib/core/transfer/table-names";
import type { Kept } from "./kept";
import { recordLines } from "./record-reader";

/** What stands before the tables. */
export type Head = Pick<Document, "app" | "exportedAt" | "scope">;

/**
 * The document in pieces of some 64 kB, one record a line. The caller holds a read transaction, so that all of it is of one moment.
 *
 * @param onRecords told how many records each piece has
 */
export function* documentText(
  database: Database,
  { app, exportedAt, scope }: Head,
  kept: Kept,
  onRecords: (count: number) => void = () => {},
): Generator<string> {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, app, exportedAt, scope });
  const checksum = createHash("sha256");
  const counts: Partial<Record<string, number>> = {};
  yield `${head.slice(0, -1)},\n"tables":{\n`;
  for (const [place, name] of tableNames.entries()) {
    let count = 0;
    checksum.update(`${name}\n`);
    yield `${place === 0 ? "" : ",\n"}${JSON.stringify(name)}:[`;
    for (const lines of inPieces(recordLines(database, name, kept))) {
      for (const line of lines) checksum.update(`${line}\n`);
      yield `${count === 0 ? "\n" : ",\n"}${lines.join(",\n")}`;
      count += lines.length;
      onRecords(lines.length);
    }
    yield "\n]";
    counts[name] = count;
  }
  yield `\n},\n"counts":${JSON.stringify(counts)},\n"checksum":"${checksum.digest("hex")}"}\n`;
}

/** Characters. */
const PIECE = 64 * 1024;

function* inPieces(lines: Iterable<string>): Generator<string[]> {
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield piece;
    [piece, length] = [[], 0];
  }
  if (piece.length > 0) yield piece;
}
