"use client";

import { type Mixer, titleOf } from "./use-mixer";

/** The rolls of this tab, newest first; any of them can be taken up again. */
export function RollHistory({ mixer }: { mixer: Mixer }) {
  const { rolls, at } = mixer;
  if (rolls.length === 0)
    return <p className="px-4 pb-4 text-dim">What you roll stays here until this tab closes.</p>;
  return (
    <ol
      aria-label="Rolls"
      className="max-h-72 divide-y divide-line-soft overflow-y-auto rounded-b-lg border-t border-line-soft"
    >
      {rolls
        .map((entry, index) => ({ entry, index }))
        .toReversed()
        .map(({ entry: { combinations, current, seed }, index }) => {
          const shown = combinations[current];
          return (
            <li key={`${index} ${seed} ${shown?.key}`}>
              <button
                type="button"
                aria-current={index === at}
                onClick={() => mixer.goTo(index)}
                className="grid min-h-8.5 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-3 px-4 text-left text-dim hover:bg-raised/50 aria-current:text-foreground aria-current:bg-raised focus-visible:-outline-offset-2"
              >
                <span className="truncate">{shown ? titleOf(shown) : "Forbidden by now"}</span>
                <span className="text-sm text-faint tabular-nums">
                  {combinations.length > 1 && `1 of ${combinations.length}`}
                </span>
              </button>
            </li>
          );
        })}
    </ol>
  );
}
