"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { ExportedChoice } from "@/lib/core/transfer/request";
import { DataExportForm } from "./data-export-form";
import { DataExportProgress } from "./data-export-progress";
import { dataExportWatch } from "./data-export-watch";

/** @property part what is exported; a person chooses it when it is left out */
export type DataExportProps = { part?: ExportedChoice };

/** What of the data leaves and as what; how far it is, once it does. */
export function DataExport({ part }: DataExportProps) {
  const progress = useSyncExternalStore(dataExportWatch.subscribe, dataExportWatch.get, () => null);
  useEffect(() => dataExportWatch.forget(), []);
  return progress ? <DataExportProgress progress={progress} /> : <DataExportForm part={part} />;
}
