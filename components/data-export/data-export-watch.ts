import { describeEnd } from "@/components/data-export/describe-data-export";
import { WatchedExport } from "@/components/media/export/watched-export";
import type { DataExportProgress } from "@/lib/server/transfer/export/data-export";
import type { WithRoom } from "@/lib/server/transfer/export/messages";

/** The export of data of this window. */
export const dataExportWatch = new WatchedExport<WithRoom<DataExportProgress>>({
  path: "/api/data/export",
  loadFrom: ({ id }) => `/api/data/export?id=${id}`,
  describeEnd,
});
