import type { OutputTypesDeletion } from "@/lib/core/output-types/bulk";
import { idList } from "../id-list";
import { type Outcome, outcome } from "../outcome";
import { requireSelected, requireUnused } from "../selected-records";
import type { Tx } from "../tx";
import { countOutputTypeUses } from "./delete-plan";
import { selectableOutputTypes } from "./queries";

/** Several output types in one change. `keep` leaves their jobs and media without an output type; `delete` is refused when there are some by now. */
export async function deleteOutputTypes(
  tx: Tx,
  { mode, ...selection }: OutputTypesDeletion,
): Promise<Outcome<{ deleted: number }>> {
  const chosen = await requireSelected(tx, selection, selectableOutputTypes);
  if (mode === "delete") requireUnused(chosen, await countOutputTypeUses(tx, chosen.ids));
  await tx.$executeRaw`DELETE FROM OutputType WHERE id IN ${idList(chosen.ids)}`;
  return outcome(`${chosen.who} deleted`, { deleted: chosen.ids.length });
}
