import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { undoImport } from "@/lib/actions/imports";
import type { ImportResult, ImportView } from "@/lib/server/transfer/imports/import-run";
import { RemarkList } from "./remark-list";

type Props = { view: ImportView; result: ImportResult; onForget: () => void };

/** What an import did, and the way back. */
export function ImportResultPanel({ view, result, onForget }: Props) {
  const [undo, isUndoing] = useAction(undoImport);
  const [undone, setUndone] = useState<string | null>(null);
  const takeBack = async (id: number) => {
    const answer = await undo({ id });
    if (answer.ok) setUndone(answer.data.sentence);
  };
  return (
    <div className="grid gap-4">
      <Panel aria-labelledby="import-result">
        <PanelHeader id="import-result" title={undone ? "Taken back" : "Done"} />
        <PanelBody className="grid justify-items-start gap-3">
          <p role="status" className="max-w-prose">
            {undone ?? result.sentence}
          </p>
          {!undone && !result.isLogged && result.changeId && (
            <p className="max-w-prose text-sm text-dim">
              Undoing restores the backup {result.backup}, without whatever was done since.
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={onForget}>
              Import something else
            </Button>
            {result.changeId && !undone && (
              <Button isPending={isUndoing} onClick={() => takeBack(result.changeId ?? 0)}>
                Undo the import
              </Button>
            )}
            <ButtonLink href="/">Dashboard</ButtonLink>
            <a
              href={`/api/data/imports/${view.id}/report`}
              download
              className="inline-flex h-8 items-center px-2 text-primary-text hover:underline"
            >
              Report
            </a>
          </div>
        </PanelBody>
      </Panel>
      <RemarkList view={view} />
    </div>
  );
}
