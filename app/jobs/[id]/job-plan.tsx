"use client";

import { useId, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { setJobPlannedFor, setJobPriority } from "@/lib/actions/jobs";

/** The priority, changed where it stands. */
export function JobPriorityField({ id, priority }: { id: number; priority: number }) {
  const [save] = useAction(setJobPriority);
  return (
    <ValueInPlace
      key={`${id} ${priority}`}
      label="Priority"
      stored={String(priority)}
      inputMode="numeric"
      onSave={async (text) => {
        const result = await save({ ids: [id], priority: text });
        return result.ok ? undefined : result.fields?.priority;
      }}
    />
  );
}

/** The planned day (`YYYY-MM-DD`, empty for none), changed where it stands. */
export function JobPlannedForField({ id, plannedFor }: { id: number; plannedFor: string }) {
  const [save] = useAction(setJobPlannedFor);
  return (
    <ValueInPlace
      key={`${id} ${plannedFor}`}
      label="Planned for"
      stored={plannedFor}
      type="date"
      onSave={async (text) => {
        const result = await save({ ids: [id], plannedFor: text });
        return result.ok ? undefined : result.fields?.plannedFor;
      }}
    />
  );
}

type ValueInPlaceProps = {
  label: string;
  stored: string;
  type?: string;
  inputMode?: "numeric";
  /** Gives what is to stand at the field when it was refused. */
  onSave: (text: string) => Promise<string | undefined>;
};

/** Enter or leaving the field saves, Escape takes back what was typed. */
function ValueInPlace({ label, stored, onSave, ...input }: ValueInPlaceProps) {
  const errorId = useId();
  const [text, setText] = useState(stored);
  const [error, setError] = useState<string>();
  const save = async () => {
    if (text !== stored) setError(await onSave(text));
  };
  return (
    <div className="flex flex-col items-end gap-1">
      <Input
        {...input}
        aria-label={label}
        autoComplete="off"
        value={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        className="-mr-2 h-7 w-36 px-2 text-right not-hover:not-focus:not-aria-invalid:border-transparent not-hover:not-focus:not-aria-invalid:bg-transparent"
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === "Enter") void save();
          if (event.key !== "Escape") return;
          setText(stored);
          setError(undefined);
        }}
      />
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
