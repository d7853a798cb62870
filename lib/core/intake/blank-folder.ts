// The rule: what the form of a folder begins with.

import type { FolderInput } from "@/lib/core/intake/schema";

export const blankFolder: FolderInput = {
  path: "",
  includeSubfolders: true,
  patterns: "",
  mode: "link",
  isWatched: true,
  projectId: null,
};
