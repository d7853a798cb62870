// Apart from its schema: lists that the browser draws would bring the whole schema library along.

export const changeOrigins = ["person", "dock", "api", "watch_folder", "import", "background"] as const;
export type ChangeOrigin = (typeof changeOrigins)[number];

export const changeOriginLabels: Record<ChangeOrigin, string> = {
  person: "You",
  dock: "Dock",
  api: "Another program",
  watch_folder: "Watch folder",
  import: "Import",
  background: "Background work",
};
