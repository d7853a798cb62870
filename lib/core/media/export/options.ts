// The rule: an export is copies of files under names by a template, with what is known of them beside or inside; originals stay as they are.

import { z } from "zod";
import { JobSelection } from "@/lib/core/jobs/bulk";
import { MediaSelection } from "@/lib/core/media/edit";
import { exportPlaceholders } from "@/lib/core/media/export/names";
import { template } from "@/lib/core/media/prefill-templates";
import { ClipSelection } from "@/lib/core/top-layer/bulk";

/** Files that were selected, all files of selected jobs, or the composite files of selected clips. */
export const ExportSource = z.union([
  z.object({ media: MediaSelection }),
  z.object({ jobs: JobSelection }),
  z.object({ clips: ClipSelection }),
]);
export type ExportSource = z.infer<typeof ExportSource>;

export const ExportOptions = z.object({
  to: z.enum(["zip", "folder"]),
  /** Absolute; of no meaning for a ZIP. */
  folder: z.string().max(4096),
  /** A slash makes a folder. */
  name: template(exportPlaceholders).refine((text) => text !== "", "Enter a template."),
  hasCsv: z.boolean(),
  hasJson: z.boolean(),
  /** Title, description and keywords are written into the copies. */
  isDescribed: z.boolean(),
  /** Prompt and workflow are taken out of the copies. */
  isStripped: z.boolean(),
});
export type ExportOptions = z.infer<typeof ExportOptions>;

export const defaultExportOptions: ExportOptions = {
  to: "zip",
  folder: "",
  name: "{job} {character} - {title}",
  hasCsv: true,
  hasJson: false,
  isDescribed: false,
  isStripped: false,
};

export const ExportRequest = z.object({ source: ExportSource, options: ExportOptions });
export type ExportRequest = z.infer<typeof ExportRequest>;
