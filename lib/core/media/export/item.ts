// The rule: a file and a clip leave with the same facts; what one of them lacks is null or empty.

import type { MediaQuality } from "@/lib/core/media/schema";

/** What names, describes and lists an exported file. */
export type ExportItem = {
  id: number;
  uuid: string;
  title: string;
  description: string;
  tags: readonly string[];
  seoTitle: string;
  seoDescription: string;
  /** Null for a clip. */
  prompt: string | null;
  notes: string;
  quality: MediaQuality | null;
  rating: number | null;
  jobCode: string | null;
  character: string | null;
  ingredients: readonly string[];
  outputType: string | null;
  projects: readonly string[];
  /** The program that made it, where the file says so. */
  generator: string | null;
  file: ExportedFile | null;
};

export type ExportedFile = {
  originalName: string;
  mimeType: string;
  kind: "image" | "video" | "audio" | "other";
  /** Bytes. */
  size: number;
  /** SHA-256, lower-case hex; null until it has been read. */
  hash: string | null;
  width: number | null;
  height: number | null;
  seconds: number | null;
  /** When it was made, as far as that is known. */
  date: Date;
  /** Why it is not there now, in words. */
  problem: string | null;
};
