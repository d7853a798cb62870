import { useState } from "react";
import { UndoByRestore } from "@/components/changes/undo-by-restore";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { undoChange } from "@/lib/actions/changes";
import type { ImportResult, ImportView } from "@/lib/server/transfer/imports/import-view";
import { RemarkList } from "./remark-list";

type Props = { view: ImportView; result: ImportResult; onForget: () => void };

/** What an import did, and the way back. */
export function ImportResultPanel({ view, result, onForget }: Props) {
  const [undo, isUndoing] = useAction(undoChange);
  const [undone, setUndone] = useState<string | null>(null);
  const { changeId, sentence, backup, isLogged } = result;
  const takeBack = async (id: number) => {
    const answer = await undo({ id });
    if (answer.ok) setUndone(`Undone: ${sentence}`);
  };
  return (
    <div className="grid gap-4">
      <Panel aria-labelledby="import-result">
        <PanelHeader id="import-result" title={undone ? "Taken back" : "Done"} />
        <PanelBody className="grid justify-items-start gap-3">
          <p role="status" className="max-w-prose">
            {undone ?? sentence}
          </p>
          {!isLogged && changeId && (
            <p className="max-w-prose text-sm text-dim">
              Undoing restores the backup {backup}, without whatever was done since. The same Undo stands in
              the changes.
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={onForget}>
              Import something else
            </Button>
            {changeId && !undone && isLogged && (
              <Button isPending={isUndoing} onClick={() => takeBack(changeId)}>
                Undo the import
              </Button>
            )}
            {changeId && !isLogged && (
              <UndoByRestore sentence={sentence} backup={backup}>
                Undo the import
              </UndoByRestore>
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
