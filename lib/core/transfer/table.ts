// The rule: how an exported table stands to the table of the database that it comes from.

import { z } from "zod";
import { type Column, reference } from "./columns";
import type { TableName } from "./table-names";

/** An ordered list of ids inside of a record: rows of a table that links two, in the order of their `position`. */
export type Links = {
  /** The linking table in the database, and its columns. */
  model: string;
  owner: string;
  target: string;
  refersTo: TableName;
};

/** Each property of a record is a column of the same name in the database, or one of its `links`. */
export type Table = {
  /** The table's name in the database. */
  model: string;
  columns: Record<string, Column>;
  links: Record<string, Links>;
  /** Columns of the database that follow from others: they are not in a file. The value is the column whose folded text they hold. */
  folded: Record<string, string>;
  /** Rows are ordered by these, and known by them where they have no uuid. */
  key: readonly string[];
  /**
   * What makes two records of two machines one when their uuids differ, because there can be only one of them: columns of the database.
   */
  unique: readonly string[] | null;
  /** The column that names the record which this is a part of; parts are added, never changed. */
  partOf: string | null;
  record: z.ZodType<Record<string, unknown>>;
};

type Options = Partial<Pick<Table, "links" | "folded" | "key" | "unique" | "partOf">>;

export function table(model: string, columns: Record<string, Column>, options: Options = {}): Table {
  const { links = {}, folded = {}, key = ["id"], unique = null, partOf = null } = options;
  const properties = Object.entries(columns).map(([name, { schema }]) => [name, schema]);
  const lists = Object.entries(links).map(([name, { refersTo }]) => [
    name,
    z.array(reference(refersTo).schema),
  ]);
  const record = z.strictObject(Object.fromEntries([...properties, ...lists]));
  return { model, columns, links, folded, key, unique, partOf, record };
}
