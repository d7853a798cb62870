// The rule: what the rows of the predecessor become is told to a world, which knows what has come before them.

import type { TableName } from "../table-names";

/** One row of a table of the predecessor, and where it stood. */
export type LegacyRow = { place: string; values: Record<string, unknown> };

export type LegacyRemark = "left out" | "changed" | "note";

/** What a file is, as far as its path tells. */
export type LegacyFile = {
  area: "media" | "images";
  place: "linked" | "stored";
  path: string;
  createdAt: string;
};

export type LegacyWorld = {
  /** When a record was made that does not say so. */
  readonly unknownTime: string;
  /** A number for a record, its old one where that is free. */
  claimId(table: TableName, oldId: number | null): number;
  has(table: TableName, id: number): boolean;
  add(table: TableName, record: Record<string, unknown>, place: string): void;
  /** At the end of the list; false when it is on it already. */
  addLink(table: TableName, list: string, owner: number, target: number): boolean;
  remark(kind: LegacyRemark, place: string, sentence: string): void;
  /** The same UUID for the same text, for ever. */
  uuid(text: string): string;
  /** The record of a file, made where there is none. */
  fileId(file: LegacyFile, place: string): number;
  /** Their records, made where there are none. */
  tagIds(tags: readonly string[], createdAt: string, place: string): number[];
  /** How many records there are with this column's value, `null` for all: positions and colours count on. */
  next(counter: string): number;
  /** Whether a name is one that no other record of the table has; from then on this one has it. */
  takeName(table: TableName, key: string): boolean;
  /** The category of each ingredient that came in. */
  readonly categoryOf: Map<number, number>;
};

/** A table of the predecessor: the columns that have a place with us, and what becomes of a row. */
export type LegacyTable = {
  columns: readonly string[];
  read: (row: LegacyRow, world: LegacyWorld) => void;
};
