"use client";

import { useRouter } from "next/navigation";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createClip } from "@/lib/actions/top-layer";

export function NewClipDialog(dialog: DialogState) {
  const router = useRouter();
  return (
    <ActionFormDialog
      {...dialog}
      size="sm"
      title="New clip"
      description="Its page takes the jobs that it is made from, its file and its metadata."
      submitLabel="Create clip"
      schema={loadSchema}
      action={createClip}
      defaultValues={{ title: "" }}
      onDone={({ id }) => {
        dialog.onOpenChange(false);
        router.push(`/top-layer/${id}`);
      }}
    >
      {({ register, formState: { errors } }) => (
        <Field label="Title" isRequired error={errors.title?.message}>
          {(field) => <Input {...field} {...register("title")} autoComplete="off" autoFocus />}
        </Field>
      )}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/top-layer/schema").then(({ NewClip }) => NewClip);
