import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { IngredientUse } from "@/lib/server/ingredients/where-used";

export type WhereUsedProps = Pick<IngredientUse, "outputTypes" | "rules" | "ruleCount"> & {
  category: string;
};

/** Output types that ask for its category, and rules that name it. */
export function WhereUsed({ category, outputTypes, rules, ruleCount }: WhereUsedProps) {
  return (
    <Panel aria-labelledby="where-used">
      <PanelHeader id="where-used" title="Where it can be picked" />
      <PanelBody className="flex flex-col gap-3">
        {outputTypes.length === 0 ? (
          <p className="text-dim">
            No output type requires {category} yet. It can still be added to jobs as an extra.
          </p>
        ) : (
          <ul aria-label={`Output types that require ${category}`} className="flex flex-wrap gap-1.5">
            {outputTypes.map(({ id, name }) => (
              <li key={id} className="max-w-full">
                <Link
                  href={`/output-types/${id}`}
                  className="inline-flex h-7 max-w-full items-center rounded-sm border border-line bg-raised px-2 hover:border-line-strong"
                >
                  <span className="truncate">{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {rules.length > 0 && (
          <ul aria-label="Rules that name it" className="flex flex-col gap-1 text-dim">
            {rules.map(({ id, sentence, isEnabled }) => (
              <li key={id}>
                {sentence}
                {!isEnabled && <span className="text-faint"> · switched off</span>}
              </li>
            ))}
            {ruleCount > rules.length && (
              <li className="text-faint">and {ruleCount - rules.length} more rules</li>
            )}
          </ul>
        )}
      </PanelBody>
    </Panel>
  );
}
