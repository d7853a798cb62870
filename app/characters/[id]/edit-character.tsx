"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { updateCharacter } from "@/lib/actions/characters";
import type { CharacterRecord } from "@/lib/server/characters/queries";
import { CharacterFields, type CharacterFormValues } from "../character-fields";

export type EditCharacterProps = {
  character: CharacterRecord;
  archetypes: readonly { id: number; name: string }[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Everything but the picture, which is changed on the page itself. */
export function EditCharacter({ character, archetypes, isOpen, onOpenChange }: EditCharacterProps) {
  const { id, name, status, description, visualNotes, tags, archetype, image } = character;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: CharacterFormValues) => updateCharacter({ ...input, id }),
    defaultValues: {
      ...{ name, status, description, visualNotes, tags },
      archetypeId: archetype?.id ?? null,
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
      <CharacterFields form={form} archetypes={archetypes} />
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/characters/schema").then(({ CharacterInput }) => CharacterInput);
