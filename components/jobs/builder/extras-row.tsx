"use client";

import { TriangleAlert } from "lucide-react";
import { useId } from "react";
import { FieldError } from "@/components/ui/field";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import type { Option } from "@/components/ui/option-list";
import { LockToggle } from "./lock-toggle";
import { PieceKey } from "./piece-row";

export type ExtrasRowProps = {
  /** The key that opens it, from 1. */
  number: number;
  options: readonly Option<number>[];
  value: number[];
  onValueChange: (ids: number[]) => void;
  /** What rules say against them, a sentence each: of extras they only warn. */
  warnings: readonly string[];
  error?: string;
};

/** Ingredients beside the picks. */
export function ExtrasRow({ number, options, value, onValueChange, warnings, error }: ExtrasRowProps) {
  const id = useId();
  const hasNote = Boolean(error || warnings.length > 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1 border-t border-line-soft pt-2.5 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
      <label htmlFor={id} className="flex h-8 items-center text-dim max-sm:col-span-2">
        Extras
      </label>
      <MultiCombobox
        id={id}
        aria-label="Extras: add an ingredient"
        aria-describedby={hasNote ? `${id}-note` : undefined}
        aria-invalid={error ? true : undefined}
        options={options}
        value={value}
        onValueChange={onValueChange}
        placeholder="Add an ingredient"
        searchLabel="Search ingredients"
      />
      <div className="flex h-8 items-center gap-1.5">
        <LockToggle piece="extras" label="extras" />
        <PieceKey number={number} label="Extras" targetId={id} />
      </div>
      {hasNote && (
        <div id={`${id}-note`} className="text-sm max-sm:col-span-2 sm:col-start-2">
          {error && <FieldError>{error}</FieldError>}
          {warnings.map((sentence) => (
            <p key={sentence} className="flex gap-1.5 text-in-progress">
              <TriangleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
              {sentence}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
