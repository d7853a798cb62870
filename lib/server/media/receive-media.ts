import type { MediaSubmission } from "@/lib/core/media/submission";
import type { WriteOptions } from "../db";
import { type AddedMedia, addMedia } from "./add-media";
import { attachFile } from "./attach-file";
import { linkFile, type Receipt, receiveFiles, type TakeIn } from "./receive-files";

export type MediaReceipt = Receipt<AddedMedia>;

export type MediaForm = Pick<MediaSubmission, "jobId" | "mediaId" | "complete"> & Partial<MediaSubmission>;

/** Takes in the files of a multipart form as media assets. */
export function receiveMedia(
  request: Request,
  options: WriteOptions,
  readForm: (fields: Record<string, string>) => MediaForm,
): Promise<MediaReceipt> {
  return receiveFiles(request, options, (fields) => takeInAs(readForm(fields)));
}

/** Adds a file that stays where it is. */
export function linkMedia(filePath: string, form: MediaForm, options: WriteOptions): Promise<MediaReceipt> {
  return linkFile(filePath, options, takeInAs(form));
}

function takeInAs({ mediaId, jobId, complete, ifKnown }: MediaForm): TakeIn<AddedMedia> {
  return (tx, files) =>
    mediaId === null
      ? addMedia(tx, { files, jobId, complete, isAsking: ifKnown === "ask" })
      : attachFile(tx, { mediaId, files, complete });
}
