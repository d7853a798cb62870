// The rule: what may leave at a time, and as what.

import { z } from "zod";

const Ids = z.array(z.int().positive()).max(100_000);

/** Everything, or some projects or characters with all that they need (docs/export-format.md). */
export const ExportedPart = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("everything") }),
  z.strictObject({ kind: z.literal("projects"), ids: Ids.min(1, "Choose a project.") }),
  z.strictObject({ kind: z.literal("characters"), ids: Ids.min(1, "Choose a character.") }),
]);
export type ExportedPart = z.infer<typeof ExportedPart>;

export const DataExportRequest = z.strictObject({
  part: ExportedPart,
  /** The document alone, or a ZIP with the files of the library beside it. */
  as: z.enum(["json", "zip"]),
  /** In a ZIP: the small pictures that the app made of files. */
  hasThumbnails: z.boolean().default(false),
  /** In a ZIP: files that stay where their owner keeps them. */
  hasLinked: z.boolean().default(false),
});
export type DataExportRequest = z.infer<typeof DataExportRequest>;
