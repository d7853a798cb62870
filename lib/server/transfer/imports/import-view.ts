import type { ImportState } from "@/lib/core/transfer/import-view";
import type { ImportMode } from "@/lib/core/transfer/merge";
import type { MergePlan } from "../merge/merge-process";
import type { CsvDescription } from "../read/describe-csv";
import type { StagingMeta } from "../read/staging";
import type { ShownRemark } from "./list-remarks";

export type ImportResult = {
  sentence: string;
  /** Null when everything was here already. */
  changeId: number | null;
  /** The backup from before. */
  backup: string;
  /** Undoing it is taking back its rows; else it is restoring the backup. */
  isLogged: boolean;
};

/** What a screen is told of an import. */
export type ImportView = {
  id: string;
  fileName: string;
  createdAt: number;
  state: ImportState;
  mode: ImportMode;
  /** Of the state it is in; null while that cannot be told. */
  progress: { done: number; of: number } | null;
  /** What is done just now, in words. */
  doing: string;
  /** Why it failed. */
  message: string | null;
  meta: StagingMeta | null;
  /** Of a table: what its columns may be. */
  csv: CsvDescription | null;
  plan: MergePlan | null;
  /** What reading had to say; the report has all of it. */
  remarks: { remarks: ShownRemark[]; count: number };
  /** A choice was made, and `plan` does not know of it yet. */
  isCounting: boolean;
  /** Whether it could be taken back row by row. */
  isLogged: boolean;
  result: ImportResult | null;
};
