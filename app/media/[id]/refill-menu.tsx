"use client";

import { WandSparkles } from "lucide-react";
import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { refillMedia } from "@/lib/actions/media";
import { type AutoField, autoFields } from "@/lib/core/media/auto-fields";
import { mediaFieldLabels } from "@/lib/core/media/field-labels";

export type RefillMenuProps = {
  id: number;
  /** Fields nobody has edited: chosen at first. */
  auto: readonly AutoField[];
  hasJob: boolean;
};

/** Fills chosen fields in again from the job, whoever wrote them last. */
export function RefillMenu({ id, auto, hasJob }: RefillMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [fields, setFields] = useState<AutoField[]>([...auto]);
  const [run, isPending] = useAction(refillMedia);
  const toggle = (field: AutoField) =>
    setFields(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field]);
  const onFill = async () => {
    const result = await run({ id, fields });
    if (result.ok) setIsOpen(false);
  };
  return (
    <Popover
      open={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        setFields([...auto]);
      }}
    >
      <PopoverTrigger asChild>
        <Button variant="ghost" size="sm">
          <WandSparkles aria-hidden />
          Fill again
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" aria-label="Fill fields again" className="flex flex-col gap-3">
        <p className="text-dim">
          Write these fields anew {hasJob ? "from the job" : "from the character and output type chosen here"}
          . What they hold now is replaced.
        </p>
        <ul className="grid grid-cols-2 gap-1">
          {autoFields.map((field) => (
            <li key={field} className="flex items-center gap-1.5">
              <Checkbox
                id={`refill-${field}`}
                checked={fields.includes(field)}
                onChange={() => toggle(field)}
              />
              <label htmlFor={`refill-${field}`} className="first-letter:uppercase">
                {mediaFieldLabels[field]}
              </label>
            </li>
          ))}
        </ul>
        <Button variant="primary" disabled={fields.length === 0} isPending={isPending} onClick={onFill}>
          {fields.length === 1 ? "Fill 1 field" : `Fill ${fields.length} fields`}
        </Button>
      </PopoverContent>
    </Popover>
  );
}
