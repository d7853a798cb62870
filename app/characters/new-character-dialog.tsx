"use client";

import { useId, useState } from "react";
import { Controller } from "react-hook-form";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { SplashField } from "@/components/splash/splash-field";
import { Checkbox } from "@/components/ui/checkbox";
import { createCharacter } from "@/lib/actions/characters";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { CharacterFields } from "./character-fields";

export type NewCharacterProps = {
  archetypes: readonly { id: number; name: string }[];
  /** The archetype that the list is limited to, chosen for the new one. */
  archetypeId: number | null;
};

export type NewCharacterDialogProps = NewCharacterProps & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function NewCharacterDialog({
  archetypes,
  archetypeId,
  isOpen,
  onOpenChange,
}: NewCharacterDialogProps) {
  const anotherId = useId();
  const [isAnother, setIsAnother] = useState(false);
  const [isUploading, setIsUploading] = useState(false);
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: createCharacter,
    defaultValues: { ...blankCharacter, archetypeId },
    onDone: () => {
      if (!isAnother) return onOpenChange(false);
      // The next one is often of the same kind.
      const { archetypeId, status } = form.getValues();
      form.reset({ ...blankCharacter, archetypeId, status });
      form.setFocus("name");
    },
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New character"
      description="Who a clip is about. Only the name is needed; the rest can wait."
      size="lg"
      submitLabel={isUploading ? "Waiting for the picture" : "Create character"}
      isPending={isPending || isUploading}
      isDirty={form.formState.isDirty}
      onSubmit={(event) => (isUploading ? event.preventDefault() : submit(event))}
      aside={
        <label htmlFor={anotherId} className="flex items-center gap-2.5 text-dim">
          <Checkbox
            id={anotherId}
            checked={isAnother}
            onChange={({ target }) => setIsAnother(target.checked)}
          />
          Add another
        </label>
      }
    >
      <div className="grid gap-5 sm:grid-cols-[13rem_minmax(0,1fr)]">
        <Controller
          control={form.control}
          name="imageId"
          render={({ field: { value, onChange }, fieldState: { error } }) => (
            <SplashField
              value={typeof value === "number" ? value : null}
              onValueChange={onChange}
              onPendingChange={setIsUploading}
              error={error?.message}
              className="max-sm:order-last"
              frameClassName="sm:aspect-4/5"
            />
          )}
        />
        <div className="flex min-w-0 flex-col gap-4">
          <CharacterFields form={form} archetypes={archetypes} />
        </div>
      </div>
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/characters/schema").then(({ CharacterInput }) => CharacterInput);
