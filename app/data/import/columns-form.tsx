import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Label } from "@/components/ui/label";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { type CsvKind, csvColumns, csvKindLabels, csvKinds } from "@/lib/core/transfer/csv/kinds";
import type { ImportView } from "@/lib/server/transfer/imports/import-view";
import type { CsvDescription } from "@/lib/server/transfer/read/describe-csv";
import type { AskImport } from "./use-import";

type Props = {
  view: ImportView;
  csv: CsvDescription;
  problem: string | null;
  onAsk: AskImport;
  onForget: () => void;
};

/** What a table brings, and what each of its columns is. */
export function ColumnsForm({ view, csv, problem, onAsk, onForget }: Props) {
  const [kind, setKind] = useState<CsvKind>(csv.guesses[0]?.kind ?? "characters");
  const [changed, setChanged] = useState<Record<number, string | null>>({});
  const guessed = csv.guesses.find((guess) => guess.kind === kind)?.columns ?? [];
  const heads = csv.headers.map((header, place) => ({ key: `${place}`, header, place }));
  const columns = csv.headers.map(
    (_, place) => changed[place] ?? (place in changed ? null : (guessed[place] ?? null)),
  );
  const firstRows = csv.firstRows.slice(0, 5).map((cells, place) => ({ number: place + 1, cells }));
  const read = () => onAsk("columns", { method: "PUT", body: { kind, separator: csv.separator, columns } });
  return (
    <Panel aria-labelledby="columns">
      <PanelHeader id="columns" title={view.fileName} aside="Table" />
      <PanelBody className="grid gap-3">
        {problem && <FieldError>{problem}</FieldError>}
        <div className="flex flex-wrap items-center gap-2">
          <Label htmlFor="csv-kind">Each row is one of</Label>
          <Select
            id="csv-kind"
            value={kind}
            onChange={({ target }) => {
              setKind(target.value as CsvKind);
              setChanged({});
            }}
          >
            {csvKinds.map((one) => (
              <option key={one} value={one}>
                {csvKindLabels[one]}
              </option>
            ))}
          </Select>
        </div>
        <p className="max-w-prose text-dim">
          A row with the id or name of a record that is here changes that record; all others become new ones.
        </p>
        <div className="overflow-x-auto rounded-md border border-line-soft">
          <table className="text-sm">
            <thead>
              <tr>
                {heads.map(({ key, header, place }) => (
                  <th key={key} scope="col" className="min-w-36 px-2 py-2 text-left font-medium">
                    <span className="mb-1 block truncate">{header || `Column ${place + 1}`}</span>
                    <Select
                      aria-label={`What ${header || `column ${place + 1}`} is`}
                      value={columns[place] ?? ""}
                      onChange={({ target }) => setChanged({ ...changed, [place]: target.value || null })}
                    >
                      <option value="">Left out</option>
                      {Object.entries(csvColumns[kind]).map(([column, { label }]) => (
                        <option key={column} value={column}>
                          {label}
                        </option>
                      ))}
                    </Select>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {firstRows.map(({ number, cells }) => (
                <tr key={number} className="border-t border-line-soft">
                  {heads.map(({ key, place }) => (
                    <td key={key} className="max-w-60 truncate px-2 py-1 text-dim">
                      {cells[place]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={read}>
            Read the table
          </Button>
          <Button variant="ghost" onClick={onForget}>
            Discard
          </Button>
        </div>
      </PanelBody>
    </Panel>
  );
}
