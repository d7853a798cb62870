import { useCallback, useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { tableLabels } from "@/lib/core/transfer/import-view";
import { CANNOT_BE_TWICE, type ConflictChoice } from "@/lib/core/transfer/merge";
import type { ImportedRecord, RecordPage } from "@/lib/server/transfer/imports/list-records";
import { ChoiceSelect } from "./choice-select";
import type { Shown } from "./counts-table";
import { Differences } from "./differences";
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
  const isSingle = CANNOT_BE_TWICE.includes(shown.table);
  return (
    <Panel aria-labelledby="records">
      <PanelHeader
        id="records"
        title={`${tableLabels[shown.table]}: ${WORDS[shown.change]}`}
        aside={
          isConflict && (
            <ChoiceSelect
              label="For all of these"
              value=""
              isSingle={isSingle}
              onChoose={(choice) => choose(null, choice)}
            />
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
                  isSingle={isSingle}
                  onChoose={(choice) => choose(record.id, choice)}
                />
              )}
            </div>
            {record.reason && <p className="text-sm text-dim">{record.reason}</p>}
            {record.fields.length > 0 && <Differences fields={record.fields} />}
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

const WORDS = {
  added: "added",
  updated: "something empty is filled",
  conflict: "in conflict",
  unchanged: "here already",
  skipped: "skipped",
  removed: "removed",
};
