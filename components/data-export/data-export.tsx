"use client";

import { useEffect, useSyncExternalStore } from "react";
import { DataExportForm, type DataExportFormProps } from "./data-export-form";
import { DataExportProgress } from "./data-export-progress";
import { dataExportWatch } from "./data-export-watch";

/** What of the data leaves and as what; how far it is, once it does. */
export function DataExport({ part }: DataExportFormProps) {
  const progress = useSyncExternalStore(dataExportWatch.subscribe, dataExportWatch.get, () => null);
  useEffect(() => dataExportWatch.forget(), []);
  return progress ? <DataExportProgress progress={progress} /> : <DataExportForm part={part} />;
}
