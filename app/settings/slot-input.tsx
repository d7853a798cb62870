"use client";

import { useId } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export type SlotInputProps = {
  /** What it is called where its column cannot be seen. */
  label: string;
  placeholder: string;
  error: string | undefined;
  field: UseFormRegisterReturn;
};

/** One field of a slot, without room for a label above it. */
export function SlotInput({ label, placeholder, error, field }: SlotInputProps) {
  const errorId = useId();
  return (
    <div className="grid min-w-0 gap-1">
      <Input
        {...field}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
