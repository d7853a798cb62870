// `RestoredRow` is a temporary table of the lines of the log whose rows are coming back.

/** A condition: a row of `parent` neither is there nor comes back. */
export function isMissing(parent: string, id: string): string {
  return `NOT EXISTS (SELECT 1 FROM "${parent}" WHERE id = ${id})
    AND NOT EXISTS (SELECT 1 FROM RestoredRow WHERE "table" = '${parent}' AND rowId = CAST(${id} AS TEXT))`;
}
