/** Where the bytes come from: this browser, or a path that the server reads. */
export type UploadSource = { kind: "upload"; file: File } | { kind: "link"; path: string };

export type UploadTarget = {
  jobId: number | null;
  /** An asset that waits for its file. */
  mediaId?: number;
  /** A top layer clip: the file becomes its composite file, in the place of one that is there already. */
  clip?: { id: number; isReplacing: boolean };
  /** Completes the job with it. */
  isCompleting: boolean;
};

/**
 * What the server made of a file. Duplicate: it had these bytes already, and nothing was added. Moved: then the asset that had them was
 * given to the job.
 */
export type UploadResult = {
  id: number;
  title: string;
  jobId: number | null;
  status: "added" | "duplicate" | "moved";
  /** The job that a duplicate was meant for. */
  wantedJobId?: number | null;
};

export type UploadState =
  | { phase: "waiting" }
  /** `sent` from 0 to 1; `startedAt` in milliseconds. */
  | { phase: "sending"; sent: number; startedAt: number }
  | { phase: "done"; result: UploadResult }
  /** `message` is a sentence to show. Refused: the same file would be refused again. */
  | { phase: "failed"; message: string; isRefused: boolean }
  | { phase: "cancelled" };

export type UploadItem = {
  id: number;
  name: string;
  /** Bytes; null for a file that stays where it is. */
  size: number | null;
  source: UploadSource;
  target: UploadTarget;
  /** The same for every try, so that a file is not added twice when only the answer was lost. */
  idempotencyKey: string;
  state: UploadState;
};

/** The asset that has the bytes of a file already, while nobody has decided what becomes of it. */
export function knownAsset({ state, target }: UploadItem): UploadResult | null {
  const isOfLibrary = target.mediaId === undefined && !target.clip;
  return isOfLibrary && state.phase === "done" && state.result.status === "duplicate" ? state.result : null;
}

export function canTryAgain({ state }: UploadItem): boolean {
  return state.phase === "cancelled" || (state.phase === "failed" && !state.isRefused);
}

export function isActive({ state }: UploadItem): boolean {
  return state.phase === "waiting" || state.phase === "sending";
}
