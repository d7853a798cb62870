// The rule: what a new project begins with.

import type { ProjectInput } from "@/lib/core/projects/schema";

export const blankProject: ProjectInput = {
  name: "",
  description: "",
  status: "active",
  notes: "",
  targetDate: null,
  imageId: null,
};
