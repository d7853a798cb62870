"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import {
  type DraftStep,
  type StepTarget,
  type StepWay,
  stepTargets,
  targetLabels,
  wayLabels,
  waysOf,
} from "@/lib/core/media/batch/draft-step";
import { StepValue } from "./step-value";

export type StepRowProps = {
  number: number;
  draft: DraftStep;
  /** By field. */
  problems: Record<string, string>;
  onChange: (part: Partial<DraftStep>) => void;
  onRemove?: () => void;
};

/** One step: of which field, in what way, and with what. */
export function StepRow({ number, draft, problems, onChange, onRemove }: StepRowProps) {
  const ways = waysOf(draft.target);
  const onTarget = (target: StepTarget) => {
    const [usual = "set"] = waysOf(target);
    // Between texts the way stays; tags that are set to what was never chosen would be emptied.
    onChange({ target, way: target !== "tags" && waysOf(target).includes(draft.way) ? draft.way : usual });
  };
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line-soft bg-field p-3">
      <div className="flex gap-2">
        <Select
          aria-label={`Step ${number}: field`}
          value={draft.target}
          onChange={({ target }) => onTarget(target.value as StepTarget)}
          className="min-w-0 flex-1"
        >
          {stepTargets.map((target) => (
            <option key={target} value={target}>
              {targetLabels[target]}
            </option>
          ))}
        </Select>
        <Select
          aria-label={`Step ${number}: what to do`}
          value={draft.way}
          onChange={({ target }) => onChange({ way: target.value as StepWay })}
          className="min-w-0 flex-1"
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {wayLabels[way]}
            </option>
          ))}
        </Select>
        {onRemove && (
          <Button variant="ghost" size="icon" aria-label={`Remove step ${number}`} onClick={onRemove}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      <StepValue draft={draft} problems={problems} onChange={onChange} />
    </li>
  );
}
