/** The rows that a picker offers: archived ones only where they are chosen already. */
export function offered<Row extends object>(
  rows: readonly Row[],
  isChosen: (row: Row) => boolean = () => false,
): Row[] {
  return rows.filter((row) => !("isArchived" in row && row.isArchived === true) || isChosen(row));
}
