// The rule: every recorded change says where it came from.

import { z } from "zod";

export const changeOrigins = ["person", "dock", "api", "watch_folder", "import", "background"] as const;

export const ChangeOrigin = z.enum(changeOrigins);
export type ChangeOrigin = z.infer<typeof ChangeOrigin>;

export const changeOriginLabels: Record<ChangeOrigin, string> = {
  person: "You",
  dock: "Dock",
  api: "Another program",
  watch_folder: "Watch folder",
  import: "Import",
  background: "Background work",
};
