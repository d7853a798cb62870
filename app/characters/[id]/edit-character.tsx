"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { updateCharacter } from "@/lib/actions/characters";
import type { CharacterRecord } from "@/lib/server/characters/queries";
import { CharacterFields, type CharacterFormValues } from "../character-fields";

export type EditCharacterProps = DialogState & {
  character: CharacterRecord;
};

/** Everything but the picture, which is changed on the page itself. */
export function EditCharacter({ character, ...dialog }: EditCharacterProps) {
  const { id, name, status, description, visualNotes, tags, archetype, image } = character;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      submitLabel="Save"
      schema={loadSchema}
      action={(input: CharacterFormValues) => updateCharacter({ ...input, id })}
      defaultValues={{
        ...{ name, status, description, visualNotes, tags },
        archetypeId: archetype?.id ?? null,
        imageId: image?.id ?? null,
      }}
    >
      {(form) => <CharacterFields form={form} archetype={archetype} />}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/characters/schema").then(({ CharacterInput }) => CharacterInput);
