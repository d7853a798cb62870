import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { canReplaceAll } from "@/lib/core/transfer/import-view";
import type { ConflictChoice } from "@/lib/core/transfer/merge";
import type { ImportView } from "@/lib/server/transfer/imports/import-view";
import type { MergePlan } from "@/lib/server/transfer/merge/merge-process";
import { ChoiceSelect } from "./choice-select";
import { CountsTable, type Shown } from "./counts-table";
import { ModeChoice } from "./mode-choice";
import { RecordList } from "./record-list";
import { RemarkList } from "./remark-list";
import type { AskImport } from "./use-import";
import { writeSummary } from "./write-summary";

type Props = {
  view: ImportView;
  plan: MergePlan;
  problem: string | null;
  onAsk: AskImport;
  onForget: () => void;
};

/** What an import would do, and the decisions that are a person's. */
export function ImportPreview({ view, plan, problem, onAsk, onForget }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  /** How often something was chosen for all: the records below are asked for anew. */
  const [chosen, setChosen] = useState(0);
  const chooseForAll = async (choice: ConflictChoice) => {
    const body = { table: null, id: null, choice };
    if (await onAsk("choices", { method: "PUT", body })) setChosen(chosen + 1);
  };
  const total = plan.added + plan.changed + plan.removed;
  const conflicts = Object.values(plan.tables).reduce((sum, { conflict }) => sum + conflict, 0);
  return (
    <div className="grid gap-4">
      <Panel aria-labelledby="what-it-does">
        <PanelHeader id="what-it-does" title={view.fileName} aside={sourceLabel(view)} />
        <PanelBody className="grid gap-3">
          {problem && <FieldError>{problem}</FieldError>}
          <p className="max-w-prose" role="status" aria-busy={view.isCounting}>
            {writeSummary(view, plan)}
            {view.isCounting && <span className="text-dim"> Counting anew …</span>}
          </p>
          {conflicts > 0 && (
            <div className="flex flex-wrap items-center gap-2">
              <span>All that differ</span>
              <ChoiceSelect label="Choose for all" value="" onChoose={chooseForAll} />
              <span className="text-sm text-dim">Each can be decided on its own below.</span>
            </div>
          )}
          {view.meta && canReplaceAll(view.meta.source.kind) && (
            <ModeChoice
              mode={view.mode}
              onChoose={(mode) => onAsk("mode", { method: "PUT", body: { mode } })}
            />
          )}
          {!view.isLogged && (
            <p className="max-w-prose text-sm text-dim">
              This is too large to be taken back row by row. Undoing it will restore the backup that is made
              before it, without whatever was done since.
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button
              variant={view.mode === "replace" ? "destructive" : "primary"}
              disabled={view.isCounting}
              onClick={() => onAsk("apply", { method: "POST" })}
            >
              {view.mode === "replace" ? "Replace everything" : total + conflicts === 0 ? "Finish" : "Import"}
            </Button>
            <Button variant="ghost" onClick={onForget}>
              Discard
            </Button>
          </div>
        </PanelBody>
      </Panel>
      <CountsTable plan={plan} shown={shown} onShow={setShown} />
      {shown && (
        <RecordList
          key={`${shown.table} ${shown.change} ${chosen}`}
          id={view.id}
          shown={shown}
          onAsk={onAsk}
        />
      )}
      {plan.outside.length > 0 && <JobsOutside plan={plan} />}
      <RemarkList view={view} />
    </div>
  );
}

function JobsOutside({ plan }: { plan: MergePlan }) {
  return (
    <Panel aria-labelledby="outside">
      <PanelHeader id="outside" title="Jobs beside the funnel" />
      <p className="max-w-prose px-4 pb-3 text-dim">
        Rules are binding here. These jobs break one: they come in as they are, and are counted beside the
        funnel.
      </p>
      <ul className="border-t border-line-soft">
        {plan.outside.map(({ sentence, jobs }) => (
          <li key={sentence} className="flex justify-between gap-4 border-b border-line-soft px-4 py-2">
            <span className="min-w-0 wrap-anywhere">{sentence}</span>
            <span className="shrink-0 text-dim tabular-nums">
              {jobs.toLocaleString("en-US")} {jobs === 1 ? "job" : "jobs"}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const KINDS = {
  own: "Export of this app",
  predecessor: "Export of the Python version",
  "predecessor-database": "Database of the Python version",
  csv: "Table",
  pictures: "Pictures",
};

function sourceLabel({ meta }: ImportView): string {
  return meta ? KINDS[meta.source.kind] : "";
}
