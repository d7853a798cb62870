"use client";

import type { DialogState } from "@/components/form/action-form-dialog";
import { SplashFormDialog } from "@/components/splash/splash-form-dialog";
import { createArchetype } from "@/lib/actions/archetypes";
import { blankArchetype } from "@/lib/core/archetypes/blank-archetype";
import { ArchetypeFields, type ArchetypeFormValues } from "./archetype-fields";

export function NewArchetypeDialog(dialog: DialogState) {
  return (
    <SplashFormDialog
      {...dialog}
      title="New archetype"
      description="A template that characters are made from. Only the name is needed; the rest can wait."
      submitLabel="Create archetype"
      frameClassName="sm:aspect-square"
      schema={loadSchema}
      action={createArchetype}
      defaultValues={blankArchetype}
      another={ANOTHER}
    >
      {(form) => <ArchetypeFields form={form} />}
    </SplashFormDialog>
  );
}

const ANOTHER = {
  // The next one is often of the same kind.
  valuesAfter: ({ subtype }: ArchetypeFormValues) => ({ ...blankArchetype, subtype }),
  focus: "name",
} as const;

const loadSchema = () => import("@/lib/core/archetypes/schema").then(({ ArchetypeInput }) => ArchetypeInput);
