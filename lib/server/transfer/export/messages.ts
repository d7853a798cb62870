import type { DataExportRequest } from "@/lib/core/transfer/request";
import type { TableName } from "@/lib/core/transfer/table-names";

/** What a child is to do: put the export out, or tell what it would be. */
export type ExportOrder = {
  task: "write" | "plan";
  /** The database's path. */
  database: string;
  request: DataExportRequest;
  app: string;
  exportedAt: string;
};

/** Of some tables, records that have to do with a part and stay where they are. */
export type StayingCounts = Partial<Record<TableName, number>>;

/** What an export would be, before it is begun. */
export type DataExportPlan = {
  counts: Record<TableName, number>;
  /** Null when everything leaves. */
  stays: StayingCounts | null;
  /** Bytes of the document, guessed from some of its records. */
  documentBytes: number;
  /** Files of the library, and those that stay where their owner keeps them. */
  stored: { count: number; bytes: number };
  linked: { count: number; bytes: number };
};

/** Bytes that are free where the download most likely goes (`downloadRoom`). */
export type WithRoom<Told> = Told & { free: number | null };

/** Why something is not in the export, or not as one would expect. */
export type LeftOut = { name: string; reason: string };

/** Of what is left out, so many are told one by one; the report in the ZIP has all. */
export const LEFT_OUT_SHOWN = 100;

/** What the child tells while it works. `released`: it needs the database no longer as it was at the beginning. */
export type ExportNews =
  | { kind: "plan"; plan: DataExportPlan }
  | { kind: "total"; records: number; files: number; bytes: number }
  | { kind: "progress"; records: number; files: number; bytes: number; leftOutCount: number }
  | { kind: "left out"; leftOut: LeftOut }
  | { kind: "released" }
  | { kind: "failed"; message: string };
