import Database from "better-sqlite3";
import { imageName } from "@/lib/core/transfer/legacy/files";
import { tables } from "@/lib/core/transfer/tables";
import { databaseUrl } from "../../environment";
import { UserError } from "../../outcome";
import type { GivenFiles } from "./given-files";
import type { Progress } from "./progress";
import type { StagingSource, StagingWriter } from "./staging";
import { imageUuidText } from "./staging-world";
import { picturesIn, takePicture } from "./take-pictures";
import { uuidV5 } from "./uuid-v5";

type Options = { folder: string; fileName: string; progress: Progress };

/**
 * The predecessor's `static/images` alone, after its records have been imported: the rows of the pictures that these lack, as they are in
 * the real database, and their bytes. Throws a `UserError` when there is nothing in it that was waited for.
 */
export async function readPictures(
  given: GivenFiles,
  staging: StagingWriter,
  options: Options,
): Promise<StagingSource> {
  const pictures = picturesIn(given);
  if (pictures.size === 0)
    throw new UserError(
      "There is nothing in it that can be imported: no export, no database of the predecessor, and no pictures.",
    );
  let count = 0;
  for (const row of listMissing()) {
    const name = pictures.get(imageName(row.originalName).toLowerCase());
    if (name === undefined) continue;
    count += 1;
    insertRow(staging, row, name);
    await takePicture(given, staging, { ...row, _place: name, name, ...options });
  }
  if (count === 0)
    throw new UserError(
      "None of these pictures is missing here: import the predecessor's export first, and its pictures then.",
    );
  const unused = pictures.size - count;
  if (unused > 0)
    staging.remark(
      "left out",
      options.fileName,
      `${unused} pictures are not missing here: they were left out.`,
    );
  return { kind: "pictures", fileName: options.fileName, version: null, exportedAt: null, scope: null };
}

type MissingRow = Record<string, unknown> & { id: number; uuid: string; originalName: string };

/** Pictures that came with the predecessor's records and without their bytes. */
function listMissing(): MissingRow[] {
  const database = new Database(databaseUrl().replace(/^file:/, ""), { readonly: true, fileMustExist: true });
  try {
    const rows = database
      .prepare<[], MissingRow>(
        "SELECT * FROM StoredFile WHERE area = 'images' AND missingAt IS NOT NULL ORDER BY id",
      )
      .all();
    return rows.filter(({ uuid, originalName }) => uuid === uuidV5(imageUuidText(originalName)));
  } finally {
    database.close();
  }
}

/** As it is in the real database; its id is that of the row there. */
function insertRow(staging: StagingWriter, row: MissingRow, place: string): void {
  const names = Object.keys(tables.files.columns);
  const values = names.map((name) => (name === "place" ? "stored" : row[name]));
  staging.database
    .prepare(
      `INSERT INTO StoredFile (${[...names, "_place"].map((name) => `"${name}"`).join(", ")}) VALUES (${[...names, "_place"].map(() => "?").join(", ")})`,
    )
    .run(...values, place);
}
