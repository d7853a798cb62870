"use client";

import { HistoryLink } from "@/components/changes/history-link";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { mergeTags, renameTag } from "@/lib/actions/tags";
import { formatUses } from "@/lib/core/uses/uses";
import { useTagPlan } from "./use-tag-plan";

export type RenameTagProps = {
  tag: { id: number; name: string };
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Gives a tag another spelling. The name of another tag makes the two one: what that means is said before. */
export function RenameTag({ tag, isOpen, onOpenChange }: RenameTagProps) {
  const { id, name } = tag;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: { id: number; name: string }) =>
      existing ? mergeTags({ ids: [id], name: existing.name }) : renameTag(input),
    defaultValues: { id, name },
    onDone: () => onOpenChange(false),
  });
  const plan = useTagPlan({ ids: [id] }, form.watch("name"), isPending);
  const existing = plan?.existing ?? null;
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Rename ${name}`}
      description={plan && (plan.uses.length > 0 ? `It is on ${formatUses(plan.uses)}.` : "Nothing has it.")}
      size="sm"
      aside={<HistoryLink table="Tag" ids={[id]} />}
      submitLabel={existing ? `Merge into ${existing.name}` : "Rename"}
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <Field label="Tag" isRequired error={form.formState.errors.name?.message}>
        {(field) => (
          <Input
            {...field}
            {...form.register("name")}
            autoComplete="off"
            autoFocus
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <p aria-live="polite" className="text-dim empty:hidden">
        {existing &&
          `There is a tag ${existing.name} already, on ${formatUses(existing.uses) || "nothing"}. The two become one: everything that has ${name} gets ${existing.name} in its place.`}
      </p>
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/tags/schema").then(({ TagRename }) => TagRename);
