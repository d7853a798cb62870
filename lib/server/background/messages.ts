import type { Generation } from "@/lib/core/generation/read-generation";
import type { XmpFields } from "@/lib/core/media/embed/xmp-properties";
import type { FileKind, FileType } from "@/lib/core/media/file-types";

// What the server and its workers say to each other. Plain values only: they cross a process boundary.

/** Work on one stored file. */
export type TaskInput = {
  kind: "hash" | "probe" | "thumbnail";
  /** Absolute. */
  filePath: string;
  mimeType: string;
  fileKind: FileKind;
  /** Where to write the pictures, by width in pixels; for thumbnails only. */
  targets: { width: number; path: string }[];
};

export type HashFacts = { hash: string; size: number };

export type ProbeFacts = {
  width: number | null;
  height: number | null;
  seconds: number | null;
  fps: number | null;
  codec: string | null;
  /** Null for pictures. */
  hasAudio: boolean | null;
  /** Milliseconds since 1970: when its maker says it was made, else the file's own date. */
  capturedAt: number;
  /** The file's own date, in milliseconds. */
  modifiedAt: number;
  generation: Generation | null;
};

/** False: there is no picture of it (a sound, or a clip without a decoder at hand), which is no failure. */
export type ThumbnailFacts = { hasPicture: boolean };

/** A file that the library has not got yet, as it was when it was looked at: bytes, and its date in milliseconds. */
export type FileToTakeIn = {
  path: string;
  name: string;
  size: number;
  modifiedAt: number;
  /** Absolute; null for a file that stays where it is. */
  copyTo: string | null;
};

/** Several at a time, so that messages between processes are not what takes the time. */
export type IntakeInput = { kind: "intake"; files: FileToTakeIn[] };

/**
 * changed: it was written to meanwhile. gone: it is there no more. refused: its content is nothing for the library, or not yet.
 * failed: the system would not let us; another time it may.
 */
export type TakenIn =
  | { state: "read"; hash: string; type: FileType; facts: ProbeFacts }
  | { state: "changed"; size: number; modifiedAt: number }
  | { state: "gone" }
  | { state: "refused"; reason: string; isYoung: boolean }
  | { state: "failed"; message: string };

/** The frames of a clip side by side, written to `target`. */
export type StripInput = { kind: "strip"; filePath: string; seconds: number; target: string };

/** A file with its thumbnails, which are made where the cache does not hold them. `seconds` of a clip. */
export type FileToLookAt = Omit<TaskInput, "kind"> & { seconds: number | null };

/** What files look like. Several at a time: with thumbnails at hand it is a matter of milliseconds each. */
export type LikenessInput = { kind: "likeness"; files: FileToLookAt[] };

/**
 * seen: 64 bits each, as signed decimal numbers. none: there is no decoder for it. unreadable: it cannot be decoded. gone: it is not
 * there, or may not be read.
 */
export type Looked =
  | { state: "seen"; frames: { hash: string | null; color: string }[] }
  | { state: "none" | "unreadable" | "gone" };

/** A copy of a file, with changes on the way. */
export type CopyInput = {
  kind: "copy";
  filePath: string;
  mimeType: string;
  fileKind: FileKind;
  /** To be written into it, where its kind can hold it. */
  xmp: XmpFields | null;
  /** Prompt and workflow are taken out. */
  isStripped: boolean;
  /** Absolute; nothing may be there. */
  target: string;
};

export type CopyFacts = {
  size: number;
  hash: string;
  /** Milliseconds. */
  modifiedAt: number;
  /** replaced: what other programs wrote could not be kept. none: it is not in the copy, and belongs into a sidecar. */
  xmp: "written" | "replaced" | "none";
  /** Its pixels were packed anew, because a text was hidden in them. */
  isRewritten: boolean;
};

export type WorkInput = TaskInput | IntakeInput | StripInput | LikenessInput | CopyInput;

export type WorkResult =
  | TaskResult
  | { kind: "copy"; facts: CopyFacts }
  | { kind: "intake"; taken: TakenIn[] }
  | { kind: "strip"; facts: ThumbnailFacts }
  | { kind: "likeness"; looked: Looked[] };

export type TaskResult =
  | { kind: "hash"; facts: HashFacts }
  | { kind: "probe"; facts: ProbeFacts }
  | { kind: "thumbnail"; facts: ThumbnailFacts };

export type WorkerRequest = { id: number; input: WorkInput };

export type WorkerReply =
  | { isReady: true }
  | { id: number; result: WorkResult }
  /** `isFinal`: trying again cannot help. `message` is for a person when final, for the log otherwise. */
  | { id: number; failure: { message: string; isFinal: boolean } };

/** A file that will never work, in words for a person. */
export class UnreadableFile extends Error {}
