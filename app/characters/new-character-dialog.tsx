"use client";

import type { DialogState } from "@/components/form/action-form-dialog";
import { SplashFormDialog } from "@/components/splash/splash-form-dialog";
import { createCharacter } from "@/lib/actions/characters";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { CharacterFields, type CharacterFormValues } from "./character-fields";

export type NewCharacterProps = {
  /** The archetype that the list is limited to, chosen for the new one. */
  archetype: { id: number; name: string } | null;
};

export function NewCharacterDialog({ archetype, ...dialog }: NewCharacterProps & DialogState) {
  return (
    <SplashFormDialog
      {...dialog}
      title="New character"
      description="Who a clip is about. Only the name is needed; the rest can wait."
      submitLabel="Create character"
      frameClassName="sm:aspect-4/5"
      schema={loadSchema}
      action={createCharacter}
      defaultValues={{ ...blankCharacter, archetypeId: archetype?.id ?? null }}
      another={ANOTHER}
    >
      {(form) => <CharacterFields form={form} archetype={archetype} />}
    </SplashFormDialog>
  );
}

const ANOTHER = {
  // The next one is often of the same kind.
  valuesAfter: ({ archetypeId, status }: CharacterFormValues) => ({
    ...blankCharacter,
    archetypeId,
    status,
  }),
  focus: "name",
} as const;

const loadSchema = () => import("@/lib/core/characters/schema").then(({ CharacterInput }) => CharacterInput);
