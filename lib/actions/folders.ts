"use server";

import { FolderInput, FolderLocation, FolderRetry, FolderUpdate } from "@/lib/core/intake/schema";
import { RecordId } from "@/lib/core/schema/fields";
import { action, command } from "@/lib/server/action";
import * as folders from "@/lib/server/folders/mutations";
import { requireMediaFolder } from "@/lib/server/folders/require-media-folder";
import { requireSameFiles } from "@/lib/server/folders/require-same-files";
import * as intakes from "@/lib/server/intake/intakes";

const withRealPath = async <Input extends { path: string }>(input: Input): Promise<Input> => ({
  ...input,
  path: await requireMediaFolder(input.path),
});

export const createFolder = action(FolderInput, folders.createFolder, withRealPath);
export const updateFolder = action(FolderUpdate, folders.updateFolder);
export const deleteFolder = action(RecordId, folders.deleteFolder);
export const locateFolder = action(FolderLocation, folders.locateFolder, async (input) =>
  requireSameFiles(await withRealPath(input)),
);

export const scanFolder = command(RecordId, intakes.scanFolderNow);
export const pauseIntake = command(RecordId, intakes.pauseIntake);
export const resumeIntake = command(RecordId, intakes.resumeIntake);
export const cancelIntake = command(RecordId, intakes.cancelFolderIntake);
export const retryRefused = command(FolderRetry, intakes.retryRefused);
