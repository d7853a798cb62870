// The rule: a top layer clip is a composite with a title and metadata of its own, made from the media of jobs in an order.

import { z } from "zod";
import { JobSelection } from "@/lib/core/jobs/bulk";
import { MediaSelection } from "@/lib/core/media/edit";
import { id, line, name, tagList, text } from "@/lib/core/schema/fields";
import { LIMITS } from "@/lib/core/schema/limits";

/** The form of a clip's page. */
export const ClipForm = z.object({
  title: name("title"),
  description: text(),
  tags: tagList,
  seoTitle: line(),
  seoDescription: line(2000),
  notes: text(),
});
export type ClipForm = z.infer<typeof ClipForm>;
/** As typed, before it is checked. */
export type ClipFormValues = z.input<typeof ClipForm>;

/** An edit names what it changes and leaves the rest alone. */
export const ClipChanges = ClipForm.partial().extend({ id });
export type ClipChanges = z.infer<typeof ClipChanges>;

/** A clip that is made of nothing yet. */
export const NewClip = ClipForm.pick({ title: true });
export type NewClip = z.infer<typeof NewClip>;

/** The form of one made from jobs. */
export const ClipFromJobsForm = z.object({
  /** Left empty, it is written from the jobs. */
  title: line(LIMITS.name),
  /** Whether its other metadata are taken from the jobs' media at once. */
  isFilled: z.boolean(),
});

/** The jobs that a clip is made from: chosen, or those of chosen files. */
export const ClipSource = z.union([z.object({ jobs: JobSelection }), z.object({ media: MediaSelection })]);
export type ClipSource = z.infer<typeof ClipSource>;

export const ClipFromJobs = ClipFromJobsForm.extend({ source: ClipSource });
export type ClipFromJobs = z.infer<typeof ClipFromJobs>;

/** Jobs, or those of files, for a clip that is there. */
export const ClipAddition = z.object({ id, source: ClipSource });
export type ClipAddition = z.infer<typeof ClipAddition>;
