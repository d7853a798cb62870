"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { formatTags } from "@/lib/core/tags/tags";
import { DockTags } from "./dock-tags";
import { useDock, useKeptText } from "./use-dock";
import { tagsField, titleField } from "./use-submit";

/** What the files will be called: filled in from the job, and changed on the spot. */
export function DescribeFiles({ jobId }: { jobId: number }) {
  const prefill = useDock(({ view }) => (view.job?.id === jobId ? view.prefill : null));
  const [title, setTitle] = useKeptText(titleField(jobId));
  const [tags, setTags] = useKeptText(tagsField(jobId));
  return (
    <div className="flex flex-col gap-1.5">
      <Field label="Title" isAuto={title === undefined}>
        {(control) => (
          <Input
            {...control}
            placeholder="From the job"
            value={title ?? prefill?.title ?? ""}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field label="Tags" isAuto={tags === undefined}>
        {(control) => (
          <DockTags {...control} value={tags ?? formatTags(prefill?.tags ?? [])} onValueChange={setTags} />
        )}
      </Field>
    </div>
  );
}
