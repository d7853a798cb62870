import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { CategoryDot } from "@/components/ui/category-dot";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { whyOutsideFunnel } from "@/lib/core/jobs/outside-funnel";
import type { JobRecord } from "@/lib/server/jobs/queries";

export type JobCombinationProps = {
  job: JobRecord;
  /** What rules say against it by now, a sentence each. */
  broken: readonly string[];
};

/** Who, what, and one ingredient of each kind; what is missing is said where it is missing. */
export function JobCombination({ job, broken }: JobCombinationProps) {
  const { character, outputType, slots, extras, ruleOverride } = job;
  const reason = whyOutsideFunnel({ ...job, broken });
  return (
    <Panel aria-labelledby="combination">
      <PanelHeader
        id="combination"
        title="Combination"
        aside={reason ? "outside of the funnel" : undefined}
      />
      <dl className="divide-y divide-line-soft border-t border-line-soft">
        <Piece label="Character">
          {character ? (
            <>
              <Link href={`/characters/${character.id}`} className="font-medium hover:text-primary-text">
                {character.name}
              </Link>
              {character.status === "retired" && <span className="text-faint"> · retired</span>}
            </>
          ) : (
            <Missing />
          )}
        </Piece>
        <Piece label="Output type">
          {outputType ? (
            <Link href={`/output-types/${outputType.id}`} className="font-medium hover:text-primary-text">
              {outputType.name}
            </Link>
          ) : (
            <Missing />
          )}
        </Piece>
        {slots.map(({ category, pick }) => (
          <Piece key={category.id} label={category.name} color={category.color}>
            {pick ? <IngredientLink {...pick} /> : <Missing />}
          </Piece>
        ))}
        {extras.length > 0 && (
          <Piece label="Extras">
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {extras.map((extra) => (
                <li key={extra.id} className="flex items-center gap-1.5">
                  <CategoryDot color={extra.category.color} />
                  <IngredientLink {...extra} />
                </li>
              ))}
            </ul>
          </Piece>
        )}
      </dl>
      {(reason || ruleOverride) && (
        <div className="flex flex-col gap-1 border-t border-line-soft px-4 py-2.5 text-dim">
          {reason && <Notice>{reason}</Notice>}
          {ruleOverride && <Notice>Saved although a rule forbade it: {ruleOverride}</Notice>}
        </div>
      )}
    </Panel>
  );
}

function Piece({ label, color, children }: { label: string; color?: string; children: ReactNode }) {
  return (
    <div className="grid min-h-9 grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-x-3 px-4 py-1.5">
      <dt className="flex min-w-0 items-center gap-2 text-dim">
        {color && <CategoryDot color={color} />}
        <span className="truncate">{label}</span>
      </dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function IngredientLink({ id, name, code }: { id: number; name: string; code: string | null }) {
  return (
    <span>
      <Link href={`/ingredients/${id}`} className="hover:text-primary-text">
        {name}
      </Link>
      {code && <span className="ml-2 font-mono text-xs text-faint">{code}</span>}
    </span>
  );
}

function Missing() {
  return <span className="text-in-progress">Missing</span>;
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-2">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-in-progress" />
      <span className="min-w-0 whitespace-pre-line wrap-anywhere">{children}</span>
    </p>
  );
}
