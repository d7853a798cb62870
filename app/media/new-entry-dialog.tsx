"use client";

import { useRouter } from "next/navigation";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { JobField } from "@/components/jobs/job-field";
import { OptionField } from "@/components/options/option-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createMedia } from "@/lib/actions/media";
import type { NewMedia } from "@/lib/core/media/edit";

export function NewEntryDialog(dialog: DialogState) {
  const router = useRouter();
  return (
    <ActionFormDialog
      {...dialog}
      title="Add without a file"
      description="For what lies elsewhere or is still to come. Its page takes the file whenever there is one."
      submitLabel="Add entry"
      schema={loadSchema}
      action={createMedia}
      defaultValues={BLANK}
      onDone={({ id }) => {
        dialog.onOpenChange(false);
        router.push(`/media/${id}`);
      }}
    >
      {(form) => <EntryFields form={form} />}
    </ActionFormDialog>
  );
}

type NewMediaForm = UseFormReturn<z.input<typeof NewMedia>, unknown, NewMedia>;

/** What it is called, and what it belongs to; the rest is on its page. */
function EntryFields({ form: { control, register, formState } }: { form: NewMediaForm }) {
  const { errors } = formState;
  return (
    <>
      <Field
        label="Title"
        hint="Left empty, it is written from the job or the character."
        error={errors.title?.message}
      >
        {(field) => <Input {...field} {...register("title")} autoComplete="off" autoFocus />}
      </Field>
      <JobField control={control} name="jobId" error={errors.jobId?.message} />
      <div className="grid gap-4 sm:grid-cols-2">
        <OptionField
          label="Character"
          error={errors.characterId?.message}
          control={control}
          name="characterId"
          kind="characters"
          stored={null}
          placeholder="The job's, or none"
          searchLabel="Search characters"
        />
        <OptionField
          label="Output type"
          error={errors.outputTypeId?.message}
          control={control}
          name="outputTypeId"
          kind="output-types"
          stored={null}
          placeholder="The job's, or none"
          searchLabel="Search output types"
        />
      </div>
    </>
  );
}

const BLANK: NewMedia = { title: "", jobId: null, characterId: null, outputTypeId: null };

const loadSchema = () => import("@/lib/core/media/edit").then(({ NewMedia }) => NewMedia);
