"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { updateArchetype } from "@/lib/actions/archetypes";
import type { ArchetypeRecord } from "@/lib/server/archetypes/queries";
import { ArchetypeFields, type ArchetypeFormValues } from "../archetype-fields";

export type EditArchetypeProps = DialogState & { archetype: ArchetypeRecord };

/** Everything but the picture, which is changed on the page itself. */
export function EditArchetype({ archetype, ...dialog }: EditArchetypeProps) {
  const { id, name, subtype, description, tags, image } = archetype;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      submitLabel="Save"
      schema={loadSchema}
      action={(input: ArchetypeFormValues) => updateArchetype({ ...input, id })}
      defaultValues={{ name, subtype, description, tags, imageId: image?.id ?? null }}
    >
      {(form) => <ArchetypeFields form={form} />}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/archetypes/schema").then(({ ArchetypeInput }) => ArchetypeInput);
