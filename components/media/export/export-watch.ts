import { describeEnd } from "@/components/media/export/describe-export";
import { WatchedExport } from "@/components/media/export/watched-export";
import type { ExportProgress } from "@/lib/server/export/progress";

/** The export of files of this window. */
export const exportWatch = new WatchedExport<ExportProgress>({
  path: "/api/exports",
  loadFrom: ({ id, to }) => (to === "zip" ? `/api/exports/${id}/zip` : null),
  describeEnd,
});
