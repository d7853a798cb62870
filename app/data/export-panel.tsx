"use client";

import { DataExport } from "@/components/data-export/data-export";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

/** Everything, or a part of it, as a file that another Pipeline Manager takes in whole. */
export function ExportPanel() {
  return (
    <Panel aria-labelledby="export">
      <PanelHeader id="export" title="Export" />
      <PanelBody>
        <DataExport />
      </PanelBody>
    </Panel>
  );
}
