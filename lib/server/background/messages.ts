import type { Generation } from "@/lib/core/generation/read-generation";
import type { FileKind } from "@/lib/core/media/file-types";

/** What the server and its workers say to each other. Plain values only: they cross a process boundary. */
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
  generation: Generation | null;
};

/** False: there is no picture of it (a sound, or a clip without a decoder at hand), which is no failure. */
export type ThumbnailFacts = { hasPicture: boolean };

export type TaskResult =
  | { kind: "hash"; facts: HashFacts }
  | { kind: "probe"; facts: ProbeFacts }
  | { kind: "thumbnail"; facts: ThumbnailFacts };

export type WorkerRequest = { id: number; input: TaskInput };

export type WorkerReply =
  | { isReady: true }
  | { id: number; result: TaskResult }
  /** `isFinal`: trying again cannot help. `message` is for a person when final, for the log otherwise. */
  | { id: number; failure: { message: string; isFinal: boolean } };

/** A file that will never work, in words for a person. */
export class UnreadableFile extends Error {}
