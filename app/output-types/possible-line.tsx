"use client";

import { Link } from "@/components/ui/link";
import { joinWords } from "@/lib/core/changes/changed-fields";
import { formatBounds } from "@/lib/core/text/format-bounds";
import { formatCount } from "@/lib/core/text/format-count";
import { usePossible } from "./use-possible";

export type PossibleLineProps = {
  categoryIds: readonly number[];
  categories: readonly { id: number; name: string }[];
};

/** What the chosen categories make possible, and what stands in the way. */
export function PossibleLine({ categoryIds, categories }: PossibleLineProps) {
  const counted = usePossible(categoryIds);
  return (
    <p aria-live="polite" className="min-h-5 text-sm text-faint tabular-nums">
      {counted && explain()}
    </p>
  );

  function explain() {
    if (!counted) return null;
    const { possible, characters, emptyCategoryIds } = counted;
    const empty = categories.filter(({ id }) => emptyCategoryIds.includes(id));
    if (empty.length > 0)
      return (
        <span className="text-in-progress">
          No combination is possible: {joinWords(empty.map(({ name }) => name))}{" "}
          {empty.length === 1 ? "has" : "have"} no ingredients yet.{" "}
          {empty.map(({ id, name }) => (
            <Link
              key={id}
              href={`/ingredients?category=${id}`}
              target="_blank"
              className="mr-2 underline underline-offset-4"
            >
              Fill {name}
              <span className="sr-only"> in a new tab</span>
            </Link>
          ))}
        </span>
      );
    if (characters === 0)
      return <span className="text-in-progress">No combination is possible: there is no character yet.</span>;
    if (possible.atMost === 0n)
      return <span className="text-in-progress">No combination is possible: rules leave none.</span>;
    return (
      <>
        <span className="font-medium text-foreground">{formatBounds(possible)}</span>{" "}
        {possible.atMost === 1n ? "combination" : "combinations"} possible with{" "}
        {characters === 1 ? "1 character" : `${formatCount(characters)} characters`}
        {categoryIds.length === 0 && ": one for each"}
      </>
    );
  }
}
