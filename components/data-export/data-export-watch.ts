import { describeEnd } from "@/components/data-export/describe-data-export";
import { WatchedExport } from "@/components/media/export/watched-export";
import type { DataExportProgress } from "@/lib/server/transfer/export/data-export";

/** The export of data of this window. */
export const dataExportWatch = new WatchedExport<DataExportProgress>({
  path: "/api/data/export",
  loadFrom: ({ id }) => `/api/data/export?id=${id}`,
  describeEnd,
});
