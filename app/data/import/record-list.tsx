import { useCallback, useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { labelOf } from "@/lib/core/changes/field-changes";
import { tableLabels } from "@/lib/core/transfer/import-view";
import type { ConflictChoice } from "@/lib/core/transfer/merge";
import type { ImportedRecord, RecordPage } from "@/lib/server/transfer/imports/list-records";
import type { Shown } from "./counts-table";
import type { AskImport } from "./use-import";

type Props = { id: string; shown: Shown; onAsk: AskImport };

/** Records of one kind that stand to what is here in one way, a page at a time; conflicts with what becomes of each. */
export function RecordList({ id, shown, onAsk }: Props) {
  const [records, setRecords] = useState<ImportedRecord[]>([]);
  const [next, setNext] = useState<number | null>(0);
  const [problem, setProblem] = useState<string | null>(null);
  const address = `/api/data/imports/${id}/records?table=${shown.table}&change=${shown.change}`;
  const take = useCallback(
    (after: number, isWanted: () => boolean = () => true) =>
      askServer<RecordPage>(`${address}&after=${after}`).then(
        (page) => {
          if (!isWanted()) return;
          setRecords((before) => (after === 0 ? page.records : [...before, ...page.records]));
          setNext(page.next);
        },
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      ),
    [address],
  );
  useEffect(() => {
    let isShown = true;
    void take(0, () => isShown);
    return () => {
      isShown = false;
    };
  }, [take]);
  const choose = async (recordId: number | null, choice: ConflictChoice) => {
    const isKept = await onAsk("choices", {
      method: "PUT",
      body: { table: shown.table, id: recordId, choice },
    });
    if (isKept)
      setRecords((before) =>
        before.map((one) => (recordId === null || one.id === recordId ? { ...one, choice } : one)),
      );
  };
  const isConflict = shown.change === "conflict";
  return (
    <Panel aria-labelledby="records">
      <PanelHeader
        id="records"
        title={`${tableLabels[shown.table]}: ${WORDS[shown.change]}`}
        aside={
          isConflict && (
            <ChoiceSelect label="For all of these" value="" onChoose={(choice) => choose(null, choice)} />
          )
        }
      />
      {problem && <FieldError>{problem}</FieldError>}
      <ul className="border-t border-line-soft">
        {records.map((record) => (
          <li key={record.id} className="grid gap-1 border-b border-line-soft px-4 py-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p className="min-w-0 wrap-anywhere">
                {record.name} <span className="text-sm text-faint">{record.place}</span>
              </p>
              {isConflict && (
                <ChoiceSelect
                  label={`What becomes of ${record.name}`}
                  value={record.choice}
                  onChoose={(choice) => choose(record.id, choice)}
                />
              )}
            </div>
            {record.reason && <p className="text-sm text-dim">{record.reason}</p>}
            {record.fields.length > 0 && <Differences record={record} />}
          </li>
        ))}
      </ul>
      {next !== null && records.length > 0 && (
        <div className="px-4 py-2">
          <Button onClick={() => take(next)}>Show more</Button>
        </div>
      )}
    </Panel>
  );
}

function Differences({ record }: { record: ImportedRecord }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
      {record.fields.map(({ field, mine, theirs }) => (
        <div key={field} className="contents">
          <dt className="text-dim">{labelOf(field)}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <span className="text-faint">Mine: </span>
            {mine || <span className="text-faint">empty</span>}
          </dd>
          <dd className="min-w-0 wrap-anywhere">
            <span className="text-faint">Theirs: </span>
            {theirs || <span className="text-faint">empty</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const CHOICES: Record<ConflictChoice, string> = {
  mine: "Keep mine",
  theirs: "Take theirs",
  newer: "Take the newer",
  both: "Keep both",
};

type ChoiceProps = { label: string; value: ConflictChoice | ""; onChoose: (choice: ConflictChoice) => void };

function ChoiceSelect({ label, value, onChoose }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      value={value}
      className="w-36"
      onChange={({ target }) => target.value && onChoose(target.value as ConflictChoice)}
    >
      {value === "" && <option value="">{label}</option>}
      {Object.entries(CHOICES).map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </Select>
  );
}

const WORDS = {
  added: "added",
  updated: "something empty is filled",
  conflict: "in conflict",
  unchanged: "here already",
  skipped: "skipped",
  removed: "removed",
};
