import { CategoryChip } from "@/components/ui/category-chip";
import { Link } from "@/components/ui/link";
import type { Bounds } from "@/lib/core/combinations/bounds";
import { explainBounds, formatBounds } from "@/lib/core/text/format-bounds";
import type { OutputTypeSummary } from "@/lib/server/output-types/queries";

type Required = OutputTypeSummary["categories"][number];

/** The categories that it requires, in as many lines as they take. */
export function RequiredChips({
  outputType: { name, categories },
}: {
  outputType: Pick<OutputTypeSummary, "name" | "categories">;
}) {
  if (categories.length === 0) return <span className="text-faint">{NONE}</span>;
  return (
    <ul aria-label={`Categories that ${name} requires`} className="flex flex-wrap gap-1">
      {categories.map(({ id, ingredientCount, ...category }) => (
        <li key={id} className="max-w-full">
          {ingredientCount === 0 ? (
            <EmptyCategory {...{ id, ...category }} />
          ) : (
            <CategoryChip {...category} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The same where there is no room for them. */
export function RequiredLine({ categories }: { categories: readonly Required[] }) {
  const empty = categories.filter(({ ingredientCount }) => ingredientCount === 0);
  return (
    <span className="block text-sm whitespace-normal text-dim lg:hidden">
      {categories.length === 0 ? NONE : categories.map(({ name }) => name).join(", ")}
      {empty.map(({ ingredientCount: _, ...category }) => (
        <EmptyCategory key={category.id} {...category} />
      ))}
    </span>
  );
}

const NONE = "none: one for each character";

/** Nothing is possible because of it: it leads to where it is filled. */
function EmptyCategory({ id, name, color }: Pick<Required, "id" | "name" | "color">) {
  return (
    <Link
      href={`/ingredients?category=${id}`}
      title={`Nothing is possible before ${name} has an ingredient`}
      className="relative z-1 block w-fit max-w-full rounded-xs hover:brightness-110"
    >
      <CategoryChip {...{ name, color }} isEmpty />
    </Link>
  );
}

/** How many combinations it makes possible; none is what somebody has to see. */
export function PossibleCount({ possible }: { possible: Bounds }) {
  if (possible.atMost === 0n) return <span className="text-in-progress">0</span>;
  return (
    <span title={explainBounds(possible)} className="relative z-1">
      {formatBounds(possible)}
    </span>
  );
}
