import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import { folderName, insideOf } from "@/lib/core/intake/folder-path";
import type { FolderInput, FolderLocation, FolderUpdate } from "@/lib/core/intake/schema";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";

type Id = { id: number };

/** The path must have been looked at: `requireMediaFolder`. Its files come in by themselves, in the background. */
export async function createFolder(tx: Tx, input: FolderInput): Promise<Outcome<Id>> {
  await requireProject(tx, input.projectId);
  await requireOwnPath(tx, input.path);
  const { id } = await tx.mediaFolder.create({ data: input, select: { id: true } });
  const { path, mode } = input;
  await tx.intake.create({ data: { folderId: id, path, mode, origin: "person" }, select: { id: true } });
  return outcome(`Folder ${folderName(path)} ${input.isWatched ? "watched" : "added"}`, { id });
}

/** What it takes from now on; what came in stays as it is. */
export async function updateFolder(tx: Tx, { id, ...fields }: FolderUpdate): Promise<Outcome<Id>> {
  const before = await requireFolder(tx, id);
  if (fields.projectId !== before.projectId) await requireProject(tx, fields.projectId);
  const labels = changedFields(before, { ...before, ...fields }, FIELD_WORDS);
  if (labels.length === 0) return outcome("Nothing changed", { id });
  await tx.mediaFolder.update({ where: { id }, data: fields, select: { id: true } });
  return outcome(`Folder ${folderName(before.path)}: ${joinWords(labels)} changed`, { id });
}

/** Nothing comes in from it any more; what came in stays, and so do the files. */
export async function deleteFolder(tx: Tx, { id }: Id): Promise<Outcome<Id>> {
  const { path } = await requireFolder(tx, id);
  await tx.mediaFolder.delete({ where: { id }, select: { id: true } });
  return outcome(`Folder ${folderName(path)} removed; its files stay`, { id });
}

/** The folder lies elsewhere now: all of its files with it. That they are there has been looked at: `requireSameFiles`. */
export async function locateFolder(tx: Tx, { id, path }: FolderLocation): Promise<Outcome<Id>> {
  const before = await requireFolder(tx, id);
  if (path === before.path)
    throw new UserError("It is looked for there already.", { path: "Choose its new place." });
  await requireOwnPath(tx, path, id);
  await tx.mediaFolder.update({ where: { id }, data: { path }, select: { id: true } });
  return outcome(`Folder ${folderName(before.path)} is at ${path} now`, { id });
}

const FIELD_WORDS = {
  includeSubfolders: "subfolders",
  patterns: "names",
  isWatched: "watching",
  projectId: "project",
} as const;

async function requireFolder(tx: Tx, id: number) {
  const folder = await tx.mediaFolder.findUnique({ where: { id } });
  if (!folder) throw new NotFoundError("folder");
  return folder;
}

async function requireProject(tx: Tx, id: number | null): Promise<void> {
  if (id === null || (await tx.project.findUnique({ where: { id }, select: { id: true } }))) return;
  const message = "This project no longer exists. Choose another one.";
  throw new UserError(message, { projectId: message });
}

/** Two folders of which one lies in the other would take every file twice. */
async function requireOwnPath(tx: Tx, path: string, ownId = 0): Promise<void> {
  const others = await tx.mediaFolder.findMany({ where: { id: { not: ownId } }, select: { path: true } });
  for (const other of others) {
    const message =
      other.path === path
        ? "This folder is in the list already."
        : path.startsWith(insideOf(other.path))
          ? `This folder is inside of ${other.path}, which is in the list already.`
          : other.path.startsWith(insideOf(path))
            ? `${other.path} is inside of this folder and in the list already. Remove it first.`
            : null;
    if (message) throw new UserError(message, { path: message });
  }
}
