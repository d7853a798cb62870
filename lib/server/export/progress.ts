/** How far an export is, as the screen asks for it. */
export type ExportProgress = {
  id: string;
  to: "zip" | "folder";
  /** waiting: a ZIP that nobody has begun to load. */
  state: "waiting" | "running" | "done" | "cancelled" | "failed";
  /** Files that are in it, and those that were to be. */
  done: number;
  total: number;
  /** Bytes read, and those that there are to read. */
  bytes: number;
  totalBytes: number;
  leftOut: Remark[];
  leftOutCount: number;
  /** What is different from what one would expect, of files that are in it. */
  remarks: Remark[];
  remarkCount: number;
  /** Why it failed. */
  message: string | null;
  /** Absolute; null for a ZIP. */
  folder: string | null;
};

export type Remark = { id: number; name: string; reason: string };

/** Remarks that are kept for the screen; the report has all of them. */
export const REMARKS_SHOWN = 100;
