import { joinWords } from "@/lib/core/changes/changed-fields";
import type { ProjectStatus } from "@/lib/core/projects/schema";
import { projectStatuses, projectStatusLabels } from "@/lib/core/projects/status";

/** What the page says of itself; how many there are in each status once there are some. */
export function describeProjects(counts: Partial<Record<ProjectStatus, number>>): string {
  const parts = projectStatuses.flatMap((status) => {
    const count = counts[status] ?? 0;
    return count > 0 ? [`${count.toLocaleString("en-US")} ${projectStatusLabels[status].toLowerCase()}`] : [];
  });
  return parts.length === 0
    ? "Campaigns: which jobs and prompts belong together."
    : `Campaigns, each with its jobs and prompts: ${joinWords(parts)}.`;
}
