"use client";

import { useShortcut } from "@/components/shell/shortcut-registry";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/lib/utils";
import { type Mixer, titleOf } from "./use-mixer";

/** Everything of the roll that is shown: tick what is to become jobs, open one to see it part by part. */
export function RolledList({ mixer }: { mixer: Mixer }) {
  const { combinations, entry } = mixer;
  const at = entry?.current ?? 0;
  const ticked = new Set(entry?.ticked);
  const keys = combinations.map(({ key }) => key);
  const step = (by: number) => {
    const next = Math.max(0, Math.min(combinations.length - 1, at + by));
    mixer.show(next);
    document.getElementById(`rolled-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  useShortcut("next", () => step(1), "Next combination");
  useShortcut("previous", () => step(-1), "Previous combination");
  useShortcut(
    "select",
    () => {
      const key = mixer.current?.key;
      if (key !== undefined) mixer.tick([key], !ticked.has(key));
    },
    "Tick the combination",
  );
  if (combinations.length === 0) return null;
  const isAll = keys.every((key) => ticked.has(key));
  return (
    <>
      <div className="flex min-h-8.5 items-center gap-3 border-y border-line-soft px-4 text-sm text-dim">
        <Checkbox
          aria-label="Tick all"
          checked={isAll}
          isIndeterminate={!isAll && ticked.size > 0}
          onChange={() => mixer.tick(keys, !isAll)}
        />
        <span className="tabular-nums">
          {ticked.size > 0 ? `${ticked.size} of ${keys.length} ticked` : "Tick what is to become a job"}
        </span>
      </div>
      <ul
        aria-label="Rolled combinations"
        className="max-h-120 divide-y divide-line-soft overflow-y-auto rounded-b-lg"
      >
        {combinations.map((combination, index) => (
          <li
            key={combination.key}
            id={`rolled-${index}`}
            className={cn(
              "flex min-h-8.5 items-center gap-3 px-4 hover:bg-raised/50",
              ticked.has(combination.key) && "bg-primary-tint",
            )}
          >
            <Checkbox
              aria-label={`Keep ${titleOf(combination)}, ${combination.outputType.name}`}
              checked={ticked.has(combination.key)}
              onChange={({ target }) => mixer.tick([combination.key], target.checked)}
            />
            <button
              type="button"
              aria-current={index === at}
              onClick={() => mixer.show(index)}
              className="grid min-h-8.5 min-w-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-3 text-left aria-current:font-semibold focus-visible:-outline-offset-2"
            >
              <span className="truncate" title={titleOf(combination)}>
                {titleOf(combination)}
              </span>
              <span className="text-sm font-normal text-dim">
                {combination.outputType.name}
                {combination.jobs > 0 &&
                  (combination.jobs === 1 ? " · 1 job" : ` · ${combination.jobs} jobs`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
