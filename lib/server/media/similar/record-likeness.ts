import type { Looked } from "../../background/messages";
import { writeQuietly } from "../../db";
import type { UnknownFile } from "./find-unknown";

/** Writes what files look like; true when there is something new to compare. What has other bytes by now is left for later. */
export async function recordLikeness(
  files: readonly { file: UnknownFile; looked: Looked }[],
): Promise<boolean> {
  const rows = files.flatMap(({ file: { id, hash }, looked }) => {
    if (looked.state === "unreadable") return [{ id, content: hash, frame: 0, hash: null, color: "0" }];
    if (looked.state !== "seen") return [];
    return looked.frames.map((picture, frame) => ({ id, content: hash, frame, ...picture }));
  });
  if (rows.length === 0) return false;
  await writeQuietly(
    (tx) => tx.$executeRaw`
      INSERT INTO PictureHash (fileId, frame, hash, color)
      SELECT f.id, value ->> 'frame', CAST(value ->> 'hash' AS INTEGER), CAST(value ->> 'color' AS INTEGER)
      FROM json_each(${JSON.stringify(rows)}) JOIN StoredFile f ON f.id = value ->> 'id' AND f.hash = value ->> 'content'
      WHERE true ON CONFLICT (fileId, frame) DO UPDATE SET hash = excluded.hash, color = excluded.color`,
  );
  return rows.some(({ hash }) => hash !== null);
}
