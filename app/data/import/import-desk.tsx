"use client";

import type { ReactNode } from "react";
import { Panel, PanelBody } from "@/components/ui/panel";
import type { ImportView } from "@/lib/server/transfer/imports/import-view";
import { ColumnsForm } from "./columns-form";
import { GiveFile } from "./give-file";
import { ImportPreview } from "./import-preview";
import { ImportProgress } from "./import-progress";
import { ImportResultPanel } from "./import-result";
import { useImport } from "./use-import";

export type ImportDeskProps = {
  /** The one that was under way when the page was opened. */
  first: ImportView | null;
  /** Below the choice of a file. */
  children: ReactNode;
};

/** One import, from choosing its file to its result. */
export function ImportDesk({ first, children }: ImportDeskProps) {
  const { view, sent, problem, give, ask, forget } = useImport(first);
  if (view?.state === "done" && view.result)
    return <ImportResultPanel view={view} result={view.result} onForget={forget} />;
  if (view?.state === "ready" && view.plan)
    return (
      <ImportPreview
        view={view}
        plan={view.plan}
        problem={problem ?? view.message}
        onAsk={ask}
        onForget={forget}
      />
    );
  if (view?.state === "columns" && view.csv)
    return (
      <ColumnsForm
        view={view}
        csv={view.csv}
        problem={problem ?? view.message}
        onAsk={ask}
        onForget={forget}
      />
    );
  if (sent !== null || (view && view.state !== "failed"))
    return (
      <Panel>
        <PanelBody>
          <ImportProgress view={view} sent={sent} onCancel={forget} />
        </PanelBody>
      </Panel>
    );
  return (
    <div className="grid gap-4">
      <GiveFile problem={problem ?? view?.message ?? null} onGive={give} />
      {children}
    </div>
  );
}
