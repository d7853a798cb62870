import { rm } from "node:fs/promises";
import path from "node:path";
import { splashAccept } from "@/lib/core/media/file-types";
import { imageName } from "@/lib/core/transfer/legacy/files";
import { tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { UserError } from "../../outcome";
import { sniffType, wantedSplash } from "../../storage/sniff";
import { type GivenFiles, takeFile } from "./given-files";
import type { Progress } from "./progress";
import { BYTES_FOLDER, type StagingWriter } from "./staging";

const PICTURE = new RegExp(
  `\\.(${[...splashAccept.replaceAll("image/", "").split(","), "jpg"].join("|")})$`,
  "i",
);

/** Pictures by their names without folders, in lower case. Of two of one name, the one in the predecessor's folder of images goes first. */
export function picturesIn(given: GivenFiles): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of given.sizes.keys()) {
    if (!PICTURE.test(name)) continue;
    const key = imageName(name).toLowerCase();
    if (!found.has(key) || /(^|\/)static\/images\/[^/]+$/.test(name)) found.set(key, name);
  }
  return found;
}

type Picture = { id: number; uuid: string; originalName: string; _place: string };

/** The bytes of splash images that the predecessor's records name. What is no picture, or did not come along, is said. */
export async function takePictures(
  given: GivenFiles,
  staging: StagingWriter,
  folder: string,
  progress: Progress,
): Promise<void> {
  const pictures = picturesIn(given);
  const rows = staging.database
    .prepare<[], Picture>(
      "SELECT id, uuid, originalName, _place FROM StoredFile WHERE area = 'images' ORDER BY id",
    )
    .all();
  for (const row of rows) {
    const name = pictures.get(row.originalName.toLowerCase());
    if (name === undefined)
      staging.remark(
        "note",
        row._place,
        `The picture “${row.originalName}” did not come along: import the folder static/images too.`,
      );
    else await takePicture(given, staging, { ...row, name, folder, progress });
  }
}

/** Takes one; a file that is none is left out, with the references to it. */
export async function takePicture(
  given: GivenFiles,
  staging: StagingWriter,
  {
    id,
    uuid,
    name,
    folder,
    _place,
    progress,
  }: Picture & { name: string; folder: string; progress: Progress },
): Promise<void> {
  const target = path.join(folder, BYTES_FOLDER, uuid);
  progress.expect(given.sizes.get(name) ?? 0);
  const { hash, size, head } = await takeFile(given, name, target, progress.advance);
  try {
    const { mimeType, kind } = await sniffType(head, name, wantedSplash);
    staging.database
      .prepare("UPDATE StoredFile SET hash = ?, size = ?, mimeType = ?, kind = ? WHERE id = ?")
      .run(hash, size, mimeType, kind, id);
    staging.addBytes(id, `${BYTES_FOLDER}/${uuid}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await rm(target);
    staging.remark("left out", _place, error.message);
    forget(staging, id);
  }
}

function forget(staging: StagingWriter, fileId: number): void {
  for (const name of tableNames)
    if (tables[name].columns.imageId)
      staging.database
        .prepare(`UPDATE "${tables[name].model}" SET imageId = NULL WHERE imageId = ?`)
        .run(fileId);
  staging.database.prepare("DELETE FROM StoredFile WHERE id = ?").run(fileId);
}
