"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { updateArchetype } from "@/lib/actions/archetypes";
import type { ArchetypeRecord } from "@/lib/server/archetypes/queries";
import { ArchetypeFields, type ArchetypeFormValues } from "../archetype-fields";

export type EditArchetypeProps = {
  archetype: ArchetypeRecord;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Everything but the picture, which is changed on the page itself. */
export function EditArchetype({ archetype, isOpen, onOpenChange }: EditArchetypeProps) {
  const { id, name, subtype, description, tags, image } = archetype;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: ArchetypeFormValues) => updateArchetype({ ...input, id }),
    defaultValues: {
      ...{ name, subtype, description, tags },
      imageId: image?.id ?? null,
    },
    onDone: () => onOpenChange(false),
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Edit ${name}`}
      submitLabel="Save"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <ArchetypeFields form={form} />
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/archetypes/schema").then(({ ArchetypeInput }) => ArchetypeInput);
