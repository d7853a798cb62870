import { stageLabels, stages } from "@/lib/core/combinations/explorer/stage";

/** What colours and bars mean. */
export function MatrixLegend() {
  return (
    <ul
      aria-label="Legend"
      className="flex flex-wrap gap-x-4 gap-y-1.5 border-t border-line-soft px-4 py-2.5 text-sm text-dim"
    >
      {[...stages.map((stage) => [stage, stageLabels[stage]]), ["forbidden", "Forbidden by a rule"]].map(
        ([stage, label]) => (
          <li key={stage} className="flex items-center gap-1.5">
            <span
              aria-hidden
              data-stage={stage}
              className="matrix-cell size-3.5 rounded-xs outline-1 -outline-offset-1 outline-line"
            />
            {label}
          </li>
        ),
      )}
      <li className="text-faint">by the furthest job; a number is how many combinations are tried</li>
    </ul>
  );
}
