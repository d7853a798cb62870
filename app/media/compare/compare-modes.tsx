import { type CompareMode, compareModes } from "./compare-mode";

const LABELS: Record<CompareMode, string> = {
  slider: "Slider",
  side: "Side by side",
  difference: "Difference",
};

export type CompareModesProps = { mode: CompareMode; onModeChange: (mode: CompareMode) => void };

export function CompareModes({ mode, onModeChange }: CompareModesProps) {
  return (
    <fieldset
      aria-label="How to compare"
      className="inline-flex rounded-sm border border-line bg-raised p-px"
    >
      {compareModes.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === mode}
          onClick={() => onModeChange(one)}
          className="h-7 rounded-xs px-2.5 text-dim hover:text-foreground aria-pressed:bg-pressed aria-pressed:font-medium aria-pressed:text-foreground"
        >
          {LABELS[one]}
        </button>
      ))}
    </fieldset>
  );
}
