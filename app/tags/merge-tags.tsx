"use client";

import { useMemo } from "react";
import { Controller } from "react-hook-form";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { useTagNames } from "@/components/tags/use-tag-names";
import { useTagPlan } from "@/components/tags/use-tag-plan";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { mergeTags } from "@/lib/actions/tags";
import type { TagSelection } from "@/lib/core/tags/schema";
import { tagKey } from "@/lib/core/tags/tags";
import { formatUses } from "@/lib/core/uses/uses";
import type { TagSummary } from "@/lib/server/tags/queries";

export type MergeTagsProps = {
  selection: TagSelection;
  tags: TagSummary[];
  /** What the selection is called: "3 tags". */
  name: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onDone: () => void;
};

/** Makes several tags one: the most used of them is suggested, any other or a new one can be chosen. Says first what changes. */
export function MergeTags({ selection, tags, name, isOpen, onOpenChange, onDone }: MergeTagsProps) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: ({ name }: { name: string }) => mergeTags({ ...selection, name }),
    defaultValues: { name: tags.length > 1 ? mostUsed(tags).name : "" },
    onDone: () => {
      onOpenChange(false);
      onDone();
    },
  });
  const chosen = form.watch("name");
  const options = useTagOptions(chosen);
  const plan = useTagPlan(selection, chosen, isPending);
  const told = plan && formatUses(plan.uses);
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Merge ${name}`}
      description={
        tags.length > 1 && tags.length <= LISTED ? tags.map((tag) => tag.name).join(", ") : undefined
      }
      size="sm"
      submitLabel="Merge"
      isPending={isPending}
      onSubmit={submit}
    >
      <Field label="Into" isRequired error={form.formState.errors.name?.message}>
        {(field) => (
          <Controller
            control={form.control}
            name="name"
            render={({ field: { value, onChange } }) => (
              <Combobox
                {...field}
                options={options}
                value={value || null}
                onValueChange={(next) => onChange(next ?? "")}
                onCreate={onChange}
                placeholder="Choose a tag"
                searchLabel="Search tags or type a new one"
              />
            )}
          />
        )}
      </Field>
      <p aria-live="polite" className="text-dim empty:hidden">
        {plan &&
          chosen &&
          `${told ? `${chosen} takes their place on ${told}, where the first of them stands` : "Nothing has them"}. The other tags go. Undo brings them back.`}
      </p>
    </FormDialog>
  );
}

/** Names said one by one. */
const LISTED = 12;

function mostUsed(tags: TagSummary[]): TagSummary {
  const total = ({ uses }: TagSummary) => Object.values(uses).reduce((sum, count) => sum + count, 0);
  return tags.reduce((most, tag) => (total(tag) > total(most) ? tag : most));
}

/** All tags there are, and the new one that was typed. */
function useTagOptions(chosen: string) {
  const names = useTagNames();
  return useMemo(() => {
    const isNew = chosen !== "" && !names.some((name) => tagKey(name) === tagKey(chosen));
    return [...names, ...(isNew ? [chosen] : [])].map((name) => ({ value: name, label: name }));
  }, [names, chosen]);
}

const loadSchema = () => import("@/lib/core/tags/schema").then(({ TagNaming }) => TagNaming);
