import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { addAssets } from "../media/add-assets";
import { type Outcome, outcome, UserError } from "../outcome";
import { hashFile, readHead } from "../storage/file-system";
import { folderPath } from "../storage/paths";
import { HEAD_SIZE, sniffType } from "../storage/sniff";
import type { Tx } from "../tx";
import type { Finding } from "./report";

/** A file that lies in the library already. */
export type UnknownFile = {
  /** Relative to the library, with forward slashes. */
  path: string;
  hash: string;
  size: number;
  mimeType: string;
  kind: "image" | "video" | "audio";
};

/** What these files are; those that are gone, or are none of the kinds that the library takes, are left out. */
export async function readUnknown(findings: readonly Finding[]): Promise<UnknownFile[]> {
  const files: UnknownFile[] = [];
  for (const { path: absolute } of findings) {
    if (!absolute) continue;
    try {
      const { kind, mimeType } = await sniffType(
        await readHead(absolute, HEAD_SIZE),
        path.basename(absolute),
      );
      const { size } = await stat(absolute);
      const relative = path.relative(folderPath("media"), absolute).split(path.sep).join("/");
      files.push({ path: relative, hash: await hashFile(absolute), size, mimeType, kind });
    } catch (error) {
      if (!(error instanceof UserError) && !(error instanceof Error && "code" in error)) throw error;
    }
  }
  return files;
}

/** Gives files of the library that no row knows their rows and assets, where they lie. An undo moves them to the trash. */
export async function takeInUnknown(tx: Tx, files: readonly UnknownFile[]): Promise<Outcome<null>> {
  const assets = [];
  for (const { path: relative, kind, ...facts } of files) {
    const tasks = (kind === "audio" ? ["probe"] : ["probe", "thumbnail"]) as ("probe" | "thumbnail")[];
    const originalName = path.posix.basename(relative);
    const { id } = await tx.storedFile.create({
      data: {
        ...{ uuid: randomUUID(), area: "media", place: "stored", path: relative, originalName, kind },
        ...facts,
        tasks: { create: tasks.map((task) => ({ kind: task })) },
      },
      select: { id: true },
    });
    assets.push({ fileId: id, originalName, embeddedPrompt: null, job: null });
  }
  await addAssets(tx, assets);
  return outcome(`${files.length} ${files.length === 1 ? "file" : "files"} of the library taken in`, null);
}
