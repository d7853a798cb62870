"use client";

import { CalendarDays, Flag } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { setJobPlannedFor, setJobPriority } from "@/lib/actions/jobs";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { Selection } from "@/lib/core/list/selection";
import type { ActionResult } from "@/lib/server/action";

type Selected = { selection: Selection<JobListQuery> };

/** One priority for all of them. */
export function PriorityAction({ selection }: Selected) {
  const [run, isPending] = useAction(setJobPriority);
  return (
    <ValueAction
      label="Priority"
      icon={<Flag aria-hidden />}
      hint="Higher is sooner; 0 is ordinary."
      input={{ inputMode: "numeric", autoComplete: "off" }}
      isPending={isPending}
      onApply={(text) => run({ ...selection, priority: text })}
      errorOf={(fields) => fields.priority}
    />
  );
}

/** One planned day for all of them, or none. */
export function PlannedForAction({ selection }: Selected) {
  const [run, isPending] = useAction(setJobPlannedFor);
  return (
    <ValueAction
      label="Planned date"
      icon={<CalendarDays aria-hidden />}
      hint="Left empty, they are planned for no day."
      input={{ type: "date" }}
      isPending={isPending}
      onApply={(text) => run({ ...selection, plannedFor: text })}
      errorOf={(fields) => fields.plannedFor}
    />
  );
}

type ValueActionProps = {
  label: string;
  icon: ReactNode;
  hint: string;
  input: { type?: string; inputMode?: "numeric"; autoComplete?: string };
  isPending: boolean;
  onApply: (text: string) => Promise<ActionResult<unknown>>;
  errorOf: (fields: Record<string, string>) => string | undefined;
};

/** A button that opens one field; a refusal stands at it, and what was typed stays. */
function ValueAction({ label, icon, hint, input, isPending, onApply, errorOf }: ValueActionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const apply = async () => {
    const result = await onApply(text);
    setError(result.ok ? undefined : errorOf(result.fields ?? {}));
    if (result.ok) setIsOpen(false);
  };
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button size="sm" isPending={isPending}>
          {icon}
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label={label} side="top">
        <form
          noValidate
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void apply();
          }}
        >
          <Field label={label} hint={hint} error={error}>
            {(control) => (
              <Input {...control} {...input} value={text} onChange={(event) => setText(event.target.value)} />
            )}
          </Field>
          <Button type="submit" variant="primary" size="sm" isPending={isPending} className="self-end">
            Apply
          </Button>
        </form>
      </PopoverContent>
    </Popover>
  );
}
