/**
 * What tells two states of the real database apart, as far as an import is concerned: recorded changes, files that came, and what is half
 * written, which is kept without being recorded. A query of one row.
 */
export function stampSql(schema: "main" | "mine"): string {
  const last = (table: string) => `(SELECT seq FROM ${schema}.sqlite_sequence WHERE name = '${table}')`;
  return `SELECT concat_ws(' ', ${last("Change")}, ${last("StoredFile")}, (SELECT max(updatedAt) FROM ${schema}."Draft")) AS stamp`;
}
