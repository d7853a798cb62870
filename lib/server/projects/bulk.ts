import type { ProjectsArchival, ProjectsDeletion, ProjectsStatus } from "@/lib/core/projects/bulk";
import { projectStatusLabels } from "@/lib/core/projects/status";
import { idList } from "../id-list";
import { type Outcome, outcome } from "../outcome";
import { requireSelected, requireUnused } from "../selected-records";
import type { Tx } from "../tx";
import { countProjectUses } from "./delete-plan";
import { selectableProjects } from "./queries";

/** Several projects in one go: each of these is one change. */

/** Those that have it already are left alone. */
export async function setProjectsStatus(
  tx: Tx,
  { status, ...selection }: ProjectsStatus,
): Promise<Outcome<null>> {
  const { ids, whose } = await requireSelected(tx, selection, selectableProjects);
  await tx.$executeRaw`
    UPDATE Project SET status = ${status}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND status <> ${status}`;
  return outcome(`Status of ${whose} → ${projectStatusLabels[status].toLowerCase()}`, null);
}

/** Puts them away, or back into lists and pickers; nothing that belongs to them changes. */
export async function setProjectsArchived(
  tx: Tx,
  { isArchived, ...selection }: ProjectsArchival,
): Promise<Outcome<null>> {
  const { ids, who } = await requireSelected(tx, selection, selectableProjects);
  const now = new Date();
  await tx.$executeRaw`
    UPDATE Project SET archivedAt = ${isArchived ? now : null}, updatedAt = ${now}
    WHERE id IN ${idList(ids)} AND (archivedAt IS NOT NULL) <> ${isArchived}`;
  return outcome(`${who} ${isArchived ? "archived" : "brought back"}`, null);
}

/** Their jobs and prompts stay in either mode; `delete` is refused when there are some by now. */
export async function deleteProjects(
  tx: Tx,
  { mode, ...selection }: ProjectsDeletion,
): Promise<Outcome<{ deleted: number }>> {
  const chosen = await requireSelected(tx, selection, selectableProjects);
  if (mode === "delete") requireUnused(chosen, await countProjectUses(tx, chosen.ids));
  await tx.$executeRaw`DELETE FROM Project WHERE id IN ${idList(chosen.ids)}`;
  return outcome(`${chosen.who} deleted`, { deleted: chosen.ids.length });
}
