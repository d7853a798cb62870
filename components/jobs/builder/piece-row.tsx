"use client";

import { type ReactNode, useId } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { CategoryDot } from "@/components/ui/category-dot";
import { Combobox } from "@/components/ui/combobox";
import { FieldError } from "@/components/ui/field";
import type { Option, Refusals } from "@/components/ui/option-list";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import type { Piece } from "./job-form-values";
import { LockToggle } from "./lock-toggle";

export type PieceRowProps = {
  piece: Piece;
  /** The key that opens it, from 1; those beyond 9 have none. */
  number: number;
  label: string;
  color?: string;
  options: readonly Option<number>[];
  value: number | null;
  onValueChange: (value: number | null) => void;
  placeholder: string;
  /** Below the picker: what this choice means, or what is wrong with it. */
  note?: ReactNode;
  error?: string;
  /** What rules say against what is chosen here, a sentence each. */
  broken?: readonly string[];
  refusals?: Refusals<number>;
};

/** One piece of the combination: its name, its picker, its lock and the key that opens it. */
export function PieceRow({
  piece,
  number,
  label,
  color,
  options,
  value,
  onValueChange,
  placeholder,
  note,
  error,
  broken = [],
  refusals,
}: PieceRowProps) {
  const id = useId();
  const hasNote = Boolean(note || error || broken.length > 0);
  const chosen = options.find((option) => option.value === value);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-1 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
      <label htmlFor={id} className="flex min-w-0 items-center gap-2 text-dim max-sm:col-span-2">
        {color && <CategoryDot color={color} />}
        <span className="truncate">{label}</span>
      </label>
      <Combobox
        id={id}
        aria-label={`${label}: ${chosen?.label ?? "nothing chosen"}`}
        aria-describedby={hasNote ? `${id}-note` : undefined}
        aria-invalid={error || broken.length > 0 ? true : undefined}
        options={options}
        value={value}
        onValueChange={onValueChange}
        placeholder={placeholder}
        searchLabel={`Search ${label.toLowerCase()}`}
        isClearable
        refusals={refusals}
      />
      <div className="flex items-center gap-1.5">
        <LockToggle piece={piece} label={label.toLowerCase()} />
        <PieceKey number={number} label={label} targetId={id} />
      </div>
      {hasNote && (
        <div id={`${id}-note`} className="text-sm text-faint max-sm:col-span-2 sm:col-start-2">
          {error ? <FieldError>{error}</FieldError> : note}
          {broken.map((sentence) => (
            <FieldError key={sentence}>{sentence}</FieldError>
          ))}
        </div>
      )}
    </div>
  );
}

type PieceKeyProps = { number: number; label: string; targetId: string };

/** The key that opens a picker, drawn beside it; there are nine. */
export function PieceKey(props: PieceKeyProps) {
  const id = PIECE_KEYS[props.number - 1];
  return id ? <OpeningKey {...props} shortcut={id} /> : <span className="w-4.5" />;
}

const PIECE_KEYS = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((number) => `piece-${number}` as const);

function OpeningKey({ shortcut, label, targetId }: PieceKeyProps & { shortcut: ShortcutId }) {
  useShortcut(shortcut, () => document.getElementById(targetId)?.click(), `Choose ${label.toLowerCase()}`);
  return <ShortcutHint shortcut={shortcut} className="text-faint max-sm:hidden" />;
}
