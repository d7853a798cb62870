// The rule: a project is under way, rests, or is done.

export const projectStatuses = ["active", "paused", "complete"] as const;

type ProjectStatus = (typeof projectStatuses)[number];

export const projectStatusLabels: Record<ProjectStatus, string> = {
  active: "Active",
  paused: "Paused",
  complete: "Complete",
};
