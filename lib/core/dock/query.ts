// The rule: where the dock was left is read leniently: what cannot be read of it is left out.

import { z } from "zod";
import { type DockPlace, dockTabs } from "@/lib/core/dock/view";
import { choice, filterId, searchText } from "@/lib/core/list/fields";

export const DockQuery = z.object({
  tab: choice(dockTabs),
  job: filterId,
  project: filterId,
  q: searchText,
  prompts: searchText,
});
export type DockQuery = z.infer<typeof DockQuery>;

/** Reads what `writePlace` wrote; what the address says goes before it. */
export function readPlace(cookie: string | undefined, address: Record<string, unknown> = {}): DockPlace {
  const stored = Object.fromEntries(new URLSearchParams(cookie ?? ""));
  const { tab, job, project, q, prompts } = DockQuery.parse({ ...stored, ...address });
  return { tab, jobId: job, projectId: project, q, promptQ: prompts };
}
