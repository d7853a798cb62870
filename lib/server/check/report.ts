import type { FindingKind } from "@/lib/core/check/findings";

/** One thing that a check found. */
export type Finding = {
  /** What it is: a path, a name, a row. */
  text: string;
  /** Where it is shown; null where nothing shows it. */
  href: string | null;
  /** The row that it is about. */
  id?: number;
  /** The file on disk that it is about; absolute. */
  path?: string;
  /** Facts of a file as it is now. */
  now?: { size: number; modifiedAt: number; hash: string | null };
};

/** All findings of a kind; some thousand of them are kept for the repair. */
export type FindingGroup = { kind: FindingKind; count: number; findings: Finding[] };

export type CheckReport = {
  /** Whether the bytes of all files were read. */
  isThorough: boolean;
  groups: FindingGroup[];
  /** Files that were looked at. */
  files: number;
  milliseconds: number;
};

export type CheckMessage = { progress: number; doing: string } | { report: CheckReport };

/** Findings of a kind that are kept; with more, the next check finds the rest. */
export const KEPT = 10_000;
