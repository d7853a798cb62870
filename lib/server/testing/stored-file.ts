import { createHash, randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeQuietly } from "../db";
import { libraryPath } from "../storage/paths";

/** A file of the library with its row, or the row of one that is linked where it lies; gives the row's id. */
export async function addStoredFile({
  area,
  name,
  content = name,
  linkedAt,
}: {
  area: "media" | "images";
  name: string;
  content?: string;
  linkedAt?: string;
}): Promise<number> {
  if (!linkedAt) {
    const absolute = libraryPath(area, name);
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeFile(absolute, content);
  }
  const { id } = await writeQuietly((tx) =>
    tx.storedFile.create({
      data: {
        ...{ uuid: randomUUID(), area, originalName: name },
        ...(linkedAt ? { place: "linked", path: linkedAt } : { place: "stored", path: name }),
        hash: createHash("sha256").update(content).digest("hex"),
        size: Buffer.byteLength(content),
        ...(area === "images"
          ? { mimeType: "image/png", kind: "image" }
          : { mimeType: "video/mp4", kind: "video" }),
      },
    }),
  );
  return id;
}
