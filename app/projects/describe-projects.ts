import { joinWords } from "@/lib/core/changes/changed-fields";
import { projectStatuses, projectStatusLabels } from "@/lib/core/projects/status";
import type { ProjectCounts } from "@/lib/server/projects/queries";

/** What the page says of itself; how many there are in each status, and archived, once there are some. */
export function describeProjects(counts: ProjectCounts): string {
  const kinds = [
    ...projectStatuses.map((status) => [counts[status], projectStatusLabels[status].toLowerCase()] as const),
    [counts.archived, "archived"] as const,
  ];
  const parts = kinds.flatMap(([count, word]) => (count ? [`${count.toLocaleString("en-US")} ${word}`] : []));
  return parts.length === 0
    ? "Campaigns: which jobs and prompts belong together."
    : `Campaigns, each with its jobs and prompts: ${joinWords(parts)}.`;
}
