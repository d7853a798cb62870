import type { JobListQuery } from "@/lib/core/jobs/list";
import type { JobStage } from "@/lib/core/jobs/list-words";
import { SLOW_AFTER_DAYS } from "@/lib/core/jobs/slow";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { describeDays } from "@/lib/core/list/day-words";
import type { getFilterNames } from "@/lib/server/jobs/queries";

export const stageLabels: Record<JobStage, string> = {
  planned: "in the funnel",
  rendered: "rendered",
  imported: "imported",
  complete: "metadata complete",
  unmapped: "outside of the funnel",
};

export const plannedLabels = { overdue: "overdue", none: "no day" } as const;

export const slowLabel = `for over ${SLOW_AFTER_DAYS} days`;

export type FilterNames = Awaited<ReturnType<typeof getFilterNames>>;

/** A filter that is set, and how it is said. */
export type SetFilter = { param: string; label: string };

/** The filters that are set, in the order of their controls. The search says itself in its field. */
export function listSetFilters(query: JobListQuery, names: FilterNames): SetFilter[] {
  const { planned } = query;
  const inWords = planned === "overdue" || planned === "none" ? plannedLabels[planned] : days(planned);
  const all: [param: string, name: string, words: string | null | false][] = [
    ["status", "Status", query.status && jobStatusLabels[query.status]],
    ["characterId", "Character", query.characterId !== null && (names.character ?? GONE)],
    ["outputTypeId", "Output type", query.outputTypeId !== null && (names.outputType ?? GONE)],
    ["ingredientId", "Ingredient", query.ingredientId !== null && (names.ingredient ?? GONE)],
    ["projectId", "Project", query.projectId !== null && (names.project ?? GONE)],
    ["batchId", "Batch", query.batchId !== null && (names.batch ?? GONE)],
    ["tag", "Tag", query.tag],
    ["created", "Created", days(query.created)],
    ["planned", "Planned for", inWords],
    ["rendered", "Rendered", days(query.rendered)],
    ["inProgress", "In progress", query.inProgress && slowLabel],
    ["priority", "Priority", query.priority],
    ["file", "File", query.file && "missing"],
    ["stage", "Funnel", query.stage && stageLabels[query.stage]],
  ];
  return all.flatMap(([param, name, words]) => (words ? [{ param, label: `${name}: ${words}` }] : []));
}

const GONE = "one that is gone";

function days(text: string | null): string | null {
  return text && describeDays(text);
}
