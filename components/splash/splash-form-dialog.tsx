"use client";

import { useState } from "react";
import { Controller, type FieldValues, type Path } from "react-hook-form";
import { ActionFormDialog, type ActionFormDialogProps } from "@/components/form/action-form-dialog";
import { SplashField } from "@/components/splash/splash-field";

export type SplashFormDialogProps<Input extends FieldValues, Output, T> = Omit<
  ActionFormDialogProps<Input, Output, T>,
  "size" | "isWaiting"
> & {
  /** The shape of the picture, where there is room beside the fields. */
  frameClassName: string;
};

/** A form in a dialog with the record's splash image (`imageId`) beside its fields. It is submitted once the picture is there. */
export function SplashFormDialog<Input extends FieldValues & { imageId?: unknown }, Output, T>({
  submitLabel,
  frameClassName,
  children,
  ...props
}: SplashFormDialogProps<Input, Output, T>) {
  const [isUploading, setIsUploading] = useState(false);
  return (
    <ActionFormDialog
      {...props}
      size="lg"
      submitLabel={isUploading ? "Waiting for the picture" : submitLabel}
      isWaiting={isUploading}
    >
      {(form) => (
        <div className="grid gap-5 sm:grid-cols-[13rem_minmax(0,1fr)]">
          <Controller
            control={form.control}
            name={"imageId" as Path<Input>}
            render={({ field: { value, onChange }, fieldState: { error } }) => (
              <SplashField
                value={typeof value === "number" ? value : null}
                onValueChange={onChange}
                onPendingChange={setIsUploading}
                error={error?.message}
                className="max-sm:order-last"
                frameClassName={frameClassName}
              />
            )}
          />
          <div className="flex min-w-0 flex-col gap-4">{children(form)}</div>
        </div>
      )}
    </ActionFormDialog>
  );
}
