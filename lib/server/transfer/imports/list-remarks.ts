import Database from "better-sqlite3";

export type ShownRemark = { id: number; kind: string; place: string; sentence: string };

/** The first of what reading had to say: what was left out, what was changed, and what is worth knowing. */
export function listRemarks(stagingFile: string, limit: number): { remarks: ShownRemark[]; count: number } {
  const database = new Database(stagingFile, { readonly: true, fileMustExist: true });
  try {
    const remarks = database
      .prepare("SELECT id, kind, place, sentence FROM Remark ORDER BY id LIMIT ?")
      .all(limit) as ShownRemark[];
    return { remarks, count: Number(database.prepare("SELECT count(*) FROM Remark").pluck().get()) };
  } finally {
    database.close();
  }
}
