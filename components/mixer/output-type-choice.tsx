"use client";

import { Checkbox } from "@/components/ui/checkbox";
import type { Mixer } from "./use-mixer";

export type OutputTypeLine = {
  id: number;
  name: string;
  /** Untried combinations, in words. */
  untried: string;
  possible: string;
  /** Required categories without ingredients. */
  emptyCategories: string[];
};

/** Which output types are rolled, with what each has left; none ticked is all of them. */
export function OutputTypeChoice({ mixer, lines }: { mixer: Mixer; lines: readonly OutputTypeLine[] }) {
  const { outputTypeIds } = mixer.settings;
  const toggle = (id: number) =>
    mixer.set({
      outputTypeIds: outputTypeIds.includes(id)
        ? outputTypeIds.filter((one) => one !== id)
        : [...outputTypeIds, id],
    });
  return (
    <ul className="max-h-72 divide-y divide-line-soft overflow-y-auto border-t border-line-soft tabular-nums">
      {lines.map(({ id, name, untried, possible, emptyCategories }) => (
        <li key={id} className="flex min-h-9 flex-wrap items-center gap-x-3 px-4 py-1">
          <Checkbox id={`roll-${id}`} checked={outputTypeIds.includes(id)} onChange={() => toggle(id)} />
          <label htmlFor={`roll-${id}`} className="min-w-0 flex-1 basis-24 truncate" title={name}>
            {name}
          </label>
          <span className="ml-auto text-right text-sm text-dim">
            {emptyCategories.length > 0 ? (
              <span className="text-in-progress">{emptyCategories.join(", ")} empty</span>
            ) : (
              `${untried} of ${possible}`
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
