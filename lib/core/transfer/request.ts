// The rule: what may leave at a time, and as what.

import { z } from "zod";
import { CharacterListQuery } from "@/lib/core/characters/list";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { ProjectListQuery } from "@/lib/core/projects/list";

/** Everything, or some projects or characters with all that they need (docs/export-format.md). */
export const ExportedChoice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("everything") }),
  z.object({ kind: z.literal("projects"), selection: selectionOf(ProjectListQuery) }),
  z.object({ kind: z.literal("characters"), selection: selectionOf(CharacterListQuery) }),
]);
export type ExportedChoice = z.infer<typeof ExportedChoice>;

/** The same once it is known which ones they are. */
export type ExportedPart = { kind: "everything" } | { kind: "projects" | "characters"; ids: number[] };

const Form = z.object({
  /** The document alone, or a ZIP with the files of the library beside it. */
  as: z.enum(["json", "zip"]).default("json"),
  /** In a ZIP: the small pictures that the app made of files. */
  hasThumbnails: z.boolean().default(false),
  /** In a ZIP: files that stay where their owner keeps them. */
  hasLinked: z.boolean().default(false),
});
export type DataExportForm = z.infer<typeof Form>;

export const DataExportInput = Form.extend({ part: ExportedChoice });
export type DataExportInput = z.infer<typeof DataExportInput>;

export type DataExportRequest = DataExportForm & { part: ExportedPart };
