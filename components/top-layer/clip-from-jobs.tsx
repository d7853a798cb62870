"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createClipFromJobs } from "@/lib/actions/top-layer";
import type { ClipSource } from "@/lib/core/top-layer/schema";

export type ClipFromJobsProps = DialogState & {
  source: ClipSource;
  /** What is selected is called: "12 jobs". */
  name: string;
};

/** Names the clip that is made of the selected jobs, then leads to its page. */
export function ClipFromJobs({ source, name, ...dialog }: ClipFromJobsProps) {
  const router = useRouter();
  const fillId = useId();
  return (
    <ActionFormDialog
      {...dialog}
      size="sm"
      title={`New clip from ${name}`}
      description={
        "media" in source
          ? "It is made from the jobs that these files belong to, in the order of the files."
          : "It is made from these jobs, in their order here."
      }
      submitLabel="Create clip"
      schema={loadSchema}
      action={(values: { title: string; isFilled: boolean }) => createClipFromJobs({ ...values, source })}
      defaultValues={{ title: "", isFilled: true }}
      onDone={({ id }) => {
        dialog.onOpenChange(false);
        router.push(`/top-layer/${id}`);
      }}
    >
      {({ register, formState: { errors } }) => (
        <>
          <Field
            label="Title"
            hint="Left empty, it is written from the characters and ingredients."
            error={errors.title?.message}
          >
            {(field) => <Input {...field} {...register("title")} autoComplete="off" autoFocus />}
          </Field>
          <label htmlFor={fillId} className="flex items-center gap-2.5">
            <Checkbox id={fillId} {...register("isFilled")} />
            Take tags, descriptions and SEO fields from their media
          </label>
        </>
      )}
    </ActionFormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/top-layer/schema").then(({ ClipFromJobsForm }) => ClipFromJobsForm);
