import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Label } from "@/components/ui/label";
import { cn } from "@/lib/utils";

/** To be spread on the control: ties it to its label, hint and error. */
export type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
};

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do; shown in place of nothing, below the hint. */
  error?: string;
  isRequired?: boolean;
  /** The value was filled in by the app: shown as "auto" beside the label. */
  isAuto?: boolean;
  /** Right of the label: a counter, a small button. */
  aside?: ReactNode;
  className?: string;
  children: (control: FieldControl) => ReactNode;
};

/** `<Field label="Name" error={errors.name?.message}>{(control) => <Input {...control} {...register("name")} />}</Field>` */
export function Field({ label, hint, error, isRequired, isAuto, aside, className, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  return (
    <div className={cn("flex min-w-0 flex-col gap-1", className)}>
      <div className="flex min-h-5 items-center justify-between gap-2">
        <Label htmlFor={id}>
          {label}
          {isRequired && <span className="font-normal text-faint"> · required</span>}
          {isAuto && <span className="font-normal text-primary-text"> · auto</span>}
        </Label>
        {aside && <div className="text-xs text-faint tabular-nums">{aside}</div>}
      </div>
      {children({
        id,
        "aria-describedby": [hintId, errorId].filter(Boolean).join(" ") || undefined,
        "aria-invalid": error ? true : undefined,
        "aria-required": isRequired ? true : undefined,
      })}
      {hintId && (
        <p id={hintId} className="text-sm text-faint">
          {hint}
        </p>
      )}
      {errorId && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}

export type FieldSetProps = Pick<FieldProps, "hint" | "error" | "className"> & {
  legend: ReactNode;
  children: ReactNode;
};

/** A group of controls that are one question: radios, checkboxes, width and height. */
export function FieldSet({ legend, hint, error, className, children }: FieldSetProps) {
  const id = useId();
  return (
    <fieldset
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
      className={cn("flex min-w-0 flex-col gap-2", className)}
    >
      <legend className="mb-1 text-sm font-medium text-dim">{legend}</legend>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-faint">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-sm text-failed">
      <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
      {children}
    </p>
  );
}
