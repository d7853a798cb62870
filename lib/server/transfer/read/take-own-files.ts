import { rm } from "node:fs/promises";
import path from "node:path";
import { pathInZip } from "@/lib/core/transfer/document";
import { type GivenFiles, takeFile } from "./given-files";
import { BYTES_FOLDER, type StagingWriter } from "./staging";

type FileRow = {
  id: number;
  uuid: string;
  area: "media" | "images";
  place: "stored" | "linked";
  path: string;
  hash: string | null;
  _place: string;
};

type Options = {
  /** The folder in what was given in which the document lies, with a slash; empty for its top. */
  prefix: string;
  /** The import's. */
  folder: string;
  onBytes: (bytes: number) => void;
};

/** The bytes that came along with an export of ours. Those that are not what the export says are left out. */
export async function takeOwnFiles(
  given: GivenFiles,
  staging: StagingWriter,
  options: Options,
): Promise<void> {
  const { prefix, folder, onBytes } = options;
  const select = staging.database.prepare<[number], FileRow>(
    "SELECT * FROM StoredFile WHERE id > ? ORDER BY id LIMIT 500",
  );
  const update = staging.database.prepare("UPDATE StoredFile SET hash = ?, size = ? WHERE id = ?");
  for (let files = select.all(0); files.length > 0; files = select.all(files.at(-1)?.id ?? 0))
    for (const file of files) {
      const name = `${prefix}${pathInZip(file)}`;
      if (!given.sizes.has(name)) continue;
      const relative = `${BYTES_FOLDER}/${file.uuid}`;
      const target = path.join(folder, BYTES_FOLDER, file.uuid);
      const { hash, size } = await takeFile(given, name, target, onBytes);
      if (file.hash !== null && file.hash !== hash) {
        await rm(target);
        staging.remark(
          "left out",
          file._place,
          "Its bytes are not those that the export speaks of: they were left out, and the file is missing.",
        );
        continue;
      }
      if (file.hash === null) update.run(hash, size, file.id);
      staging.addBytes(file.id, relative);
    }
}
