import type { CharactersDeletion, CharactersStatus, CharactersTags } from "@/lib/core/characters/bulk";
import type { CharacterStatus } from "@/lib/core/characters/schema";
import { characterStatusLabels } from "@/lib/core/characters/status";
import { idList } from "../id-list";
import { type Outcome, outcome } from "../outcome";
import { requireSelected, requireUnused } from "../selected-records";
import { changeTags } from "../tags/change-tags";
import type { Tx } from "../tx";
import { countCharacterUses } from "./delete-plan";
import { selectableCharacters } from "./queries";

/** Several characters in one go: each of these is one change. */

/** Those that have it already are left alone. */
export async function setCharactersStatus(
  tx: Tx,
  { status, ...selection }: CharactersStatus,
): Promise<Outcome<null>> {
  const { ids, whose } = await requireSelected(tx, selection, selectableCharacters);
  await writeStatus(tx, ids, status);
  return outcome(`Status of ${whose} → ${characterStatusLabels[status]}`, null);
}

export async function tagCharacters(
  tx: Tx,
  { add, remove, ...selection }: CharactersTags,
): Promise<Outcome<null>> {
  const { ids, whose } = await requireSelected(tx, selection, selectableCharacters);
  await changeTags(tx, "characters", ids, { add, remove });
  return outcome(`Tags of ${whose} changed`, null);
}

/** `keep` leaves their jobs and media without a character, and rules that name them go with them; `retire` deletes nothing. */
export async function deleteCharacters(
  tx: Tx,
  { mode, ...selection }: CharactersDeletion,
): Promise<Outcome<{ deleted: number }>> {
  const chosen = await requireSelected(tx, selection, selectableCharacters);
  const { ids, who } = chosen;
  if (mode === "retire") {
    await writeStatus(tx, ids, "retired");
    return outcome(`${who} retired`, { deleted: 0 });
  }
  const { active: _, ...uses } = await countCharacterUses(tx, ids);
  if (mode === "delete") requireUnused(chosen, uses);
  await tx.$executeRaw`DELETE FROM Character WHERE id IN ${idList(ids)}`;
  return outcome(`${who} deleted`, { deleted: ids.length });
}

async function writeStatus(tx: Tx, ids: readonly number[], status: CharacterStatus): Promise<void> {
  await tx.$executeRaw`
    UPDATE Character SET status = ${status}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND status <> ${status}`;
}
