"use client";

import { ActionFormDialog } from "@/components/form/action-form-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { setPromptsStatus } from "@/lib/actions/prompts";
import type { Selection } from "@/lib/core/list/selection";
import type { PromptListQuery } from "@/lib/core/prompts/list";

export type FlagDialogProps = {
  selection: Selection<PromptListQuery>;
  /** What is flagged: "12 prompts". */
  name: string;
  reason: string;
  onClose: () => void;
};

/** Asks what needs fixing, and takes no answer for one. */
export function FlagDialog({ selection, name, reason, onClose }: FlagDialogProps) {
  return (
    <ActionFormDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Flag ${name}`}
      size="sm"
      submitLabel="Flag"
      schema={loadSchema}
      action={({ flagReason }: { flagReason: string }) =>
        setPromptsStatus({ ...selection, status: "flagged", flagReason })
      }
      defaultValues={{ flagReason: reason }}
    >
      {({ register, formState: { errors } }) => (
        <Field label="What needs fixing" hint="May be left empty." error={errors.flagReason?.message}>
          {(field) => <Input {...field} {...register("flagReason")} autoComplete="off" autoFocus />}
        </Field>
      )}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/prompts/schema").then((module) => module.FlagReason);
