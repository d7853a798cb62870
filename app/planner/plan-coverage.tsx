import { CircleAlert } from "lucide-react";
import { useMemo } from "react";
import type { PieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { CategoryDot } from "@/components/ui/category-dot";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { coverageOf, type VariableCoverage } from "@/lib/core/batches/coverage";
import { describeNote } from "@/lib/core/batches/describe-note";
import { formatUse } from "@/lib/core/uses/uses";
import type { PlanFacts, PlanRow } from "./plan-draft";

export type PlanCoverageProps = {
  rows: readonly PlanRow[];
  facts: PlanFacts;
  options: PieceOptions;
  /** The choices are others by now. */
  isOutdated: boolean;
};

/** What the rows cover, as they stand; what was left out, and why. */
export function PlanCoverage({ rows, facts, options, isOutdated }: PlanCoverageProps) {
  const { variables, pairs } = useMemo(() => coverageOf(rows, facts.possible), [rows, facts.possible]);
  const untried = rows.filter(({ isTried }) => !isTried).length;
  const nameIn = (list: { id: number; name: string }[], id: number) =>
    list?.find((one) => one.id === id)?.name ?? "One that is gone";
  const names = {
    outputType: (id: number) => nameIn(options.outputTypes, id),
    category: (id: number) => nameIn(options.categories, id),
  };
  return (
    <Panel aria-labelledby="coverage">
      <PanelHeader id="coverage" title="What it covers" aside={`seed ${facts.seed}`} />
      <PanelBody className="flex flex-col gap-3">
        {rows.length > 0 && (
          <dl className="grid grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))] gap-x-4 gap-y-2.5 tabular-nums">
            <Fact
              term="Jobs"
              value={say(rows.length)}
              note={untried === rows.length ? "all untried" : `${say(untried)} untried`}
            />
            <Fact
              term="Pairs"
              value={`${say(pairs.covered)} of ${say(pairs.possible)}`}
              note={
                <Progress
                  value={pairs.possible === 0 ? 0 : pairs.covered / pairs.possible}
                  label="Pairs of options covered"
                  className="mt-1.5"
                />
              }
            />
            {variables.map((variable) => (
              <Fact
                key={variable.categoryId}
                term={
                  variable.categoryId === 0 ? (
                    "Characters"
                  ) : (
                    <>
                      <CategoryDot color={colorOf(options, variable.categoryId)} className="mr-1.5" />
                      {names.category(variable.categoryId)}
                    </>
                  )
                }
                value={`${say(variable.used)} of ${say(variable.options)}`}
                note={describeUses(variable)}
              />
            ))}
          </dl>
        )}
        <div role="status" className="flex flex-col gap-1 text-dim empty:hidden">
          {isOutdated && <Note isUrgent text="The choices have changed since: plan again to follow them." />}
          {facts.notes.map((note) => (
            <Note
              key={JSON.stringify(note)}
              isUrgent={!["more", "tried", "triedPairs"].includes(note.kind)}
              text={describeNote(note, names)}
            />
          ))}
        </div>
      </PanelBody>
    </Panel>
  );
}

function Fact({ term, value, note }: { term: React.ReactNode; value: string; note: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="truncate text-sm text-faint">{term}</dt>
      <dd className="font-medium">{value}</dd>
      <dd className="text-sm text-dim">{note}</dd>
    </div>
  );
}

function Note({ text, isUrgent }: { text: string; isUrgent: boolean }) {
  return (
    <p className="flex gap-1.5">
      {isUrgent && <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 text-in-progress" />}
      {text}
    </p>
  );
}

function describeUses({ min, max }: VariableCoverage): string {
  if (min === max) return `each ${times(max)}`;
  return `each ${say(min)} to ${times(max)}`;
}

const times = (count: number) => formatUse({ count, singular: "time", plural: "times" });
const say = (count: number) => count.toLocaleString("en-US");

function colorOf(options: PieceOptions, id: number): string {
  return options.categories.find((one) => one.id === id)?.color ?? "";
}
