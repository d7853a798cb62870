import type { ArchetypesDeletion, ArchetypesSubtype, ArchetypesTags } from "@/lib/core/archetypes/bulk";
import { archetypeSubtypeLabels } from "@/lib/core/archetypes/subtype";
import { idList } from "../id-list";
import { type Outcome, outcome } from "../outcome";
import { requireSelected, requireUnused } from "../selected-records";
import { changeTags } from "../tags/change-tags";
import type { Tx } from "../tx";
import { countArchetypeUses } from "./delete-plan";
import { selectableArchetypes } from "./queries";

/** Several archetypes in one go: each of these is one change. */

/** Those that have it already are left alone. */
export async function setArchetypesSubtype(
  tx: Tx,
  { subtype, ...selection }: ArchetypesSubtype,
): Promise<Outcome<null>> {
  const { ids, whose } = await requireSelected(tx, selection, selectableArchetypes);
  await tx.$executeRaw`
    UPDATE Archetype SET subtype = ${subtype}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND subtype <> ${subtype}`;
  return outcome(`Subtype of ${whose} → ${archetypeSubtypeLabels[subtype]}`, null);
}

export async function tagArchetypes(
  tx: Tx,
  { add, remove, ...selection }: ArchetypesTags,
): Promise<Outcome<null>> {
  const { ids, whose } = await requireSelected(tx, selection, selectableArchetypes);
  await changeTags(tx, "archetypes", ids, { add, remove });
  return outcome(`Tags of ${whose} changed`, null);
}

/** `keep` leaves their characters without an archetype; rules that name them go with them either way. */
export async function deleteArchetypes(
  tx: Tx,
  { mode, ...selection }: ArchetypesDeletion,
): Promise<Outcome<{ deleted: number }>> {
  const chosen = await requireSelected(tx, selection, selectableArchetypes);
  if (mode === "delete") requireUnused(chosen, await countArchetypeUses(tx, chosen.ids));
  await tx.$executeRaw`DELETE FROM Archetype WHERE id IN ${idList(chosen.ids)}`;
  return outcome(`${chosen.who} deleted`, { deleted: chosen.ids.length });
}
