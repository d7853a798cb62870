"use client";

import { useId, useState } from "react";
import { Controller } from "react-hook-form";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { SplashField } from "@/components/splash/splash-field";
import { Checkbox } from "@/components/ui/checkbox";
import { createArchetype } from "@/lib/actions/archetypes";
import { blankArchetype } from "@/lib/core/archetypes/blank-archetype";
import { ArchetypeFields } from "./archetype-fields";

export type NewArchetypeDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export function NewArchetypeDialog({ isOpen, onOpenChange }: NewArchetypeDialogProps) {
  const anotherId = useId();
  const [isAnother, setIsAnother] = useState(false);
  const [isUploading, setIsUploading] = useState(false);
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: createArchetype,
    defaultValues: blankArchetype,
    onDone: () => {
      if (!isAnother) return onOpenChange(false);
      // The next one is often of the same kind.
      form.reset({ ...blankArchetype, subtype: form.getValues("subtype") });
      form.setFocus("name");
    },
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New archetype"
      description="A template that characters are made from. Only the name is needed; the rest can wait."
      size="lg"
      submitLabel={isUploading ? "Waiting for the picture" : "Create archetype"}
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
              frameClassName="sm:aspect-square"
            />
          )}
        />
        <div className="flex min-w-0 flex-col gap-4">
          <ArchetypeFields form={form} />
        </div>
      </div>
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/archetypes/schema").then(({ ArchetypeInput }) => ArchetypeInput);
