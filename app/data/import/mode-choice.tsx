import type { ImportMode } from "@/lib/core/transfer/merge";

const MODES: { mode: ImportMode; label: string; hint: string }[] = [
  { mode: "merge", label: "Add to what is here", hint: "Nothing of yours goes." },
  { mode: "replace", label: "Replace everything", hint: "What is not in the file goes." },
];

/** Merge, or replace everything. */
export function ModeChoice({ mode, onChoose }: { mode: ImportMode; onChoose: (mode: ImportMode) => void }) {
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
      <legend className="sr-only">What happens to what is here</legend>
      {MODES.map((one) => (
        <label key={one.mode} className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            name="mode"
            className="size-4 accent-primary"
            checked={mode === one.mode}
            onChange={() => onChoose(one.mode)}
          />
          <span>{one.label}</span>
          <span className="text-sm text-dim">{one.hint}</span>
        </label>
      ))}
    </fieldset>
  );
}
