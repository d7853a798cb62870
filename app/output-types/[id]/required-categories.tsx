import Link from "next/link";
import { CategoryDot } from "@/components/ui/category-dot";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { formatCount } from "@/lib/core/text/format-count";
import type { OutputTypeRecord } from "@/lib/server/output-types/queries";

/** What a job of this type picks one of each, in the order of the picks. */
export function RequiredCategories({ categories }: Pick<OutputTypeRecord, "categories">) {
  return (
    <Panel aria-labelledby="required-categories">
      <PanelHeader id="required-categories" title="Requires one of each" />
      {categories.length === 0 ? (
        <p className="px-4 pt-1 pb-4 text-dim">No category: there is one combination for each character.</p>
      ) : (
        <ol className="divide-y divide-line-soft border-t border-line-soft">
          {categories.map(({ id, name, color, ingredientCount }, index) => (
            <li key={id}>
              <Link
                href={`/ingredients?category=${id}`}
                className="flex min-h-8.5 items-center gap-2.5 px-4 py-1 hover:bg-raised/50 focus-visible:-outline-offset-2"
              >
                <span className="w-4 text-right text-sm text-faint tabular-nums">{index + 1}</span>
                <CategoryDot color={color} />
                <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
                {ingredientCount === 0 ? (
                  <span className="text-in-progress">empty: add an ingredient</span>
                ) : (
                  <span className="text-dim tabular-nums">{formatCount(ingredientCount)} to pick from</span>
                )}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
