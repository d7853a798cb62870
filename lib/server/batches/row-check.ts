import type { PlannedRow } from "@/lib/core/batches/schema";
import { isCombination } from "@/lib/core/combinations/conflict-network";
import { createReader } from "@/lib/core/combinations/rule-network";
import type { OutputTypeNetwork } from "../combinations/counting";

/** Tells of rows whether they are combinations of these output types under the rules. */
export function createRowCheck(networks: readonly OutputTypeNetwork[]): (row: PlannedRow) => boolean {
  const checks = new Map(
    networks.map(({ space, network }) => [space.outputTypeId, { network, read: createReader(network) }]),
  );
  return (row) => {
    const check = checks.get(row.outputTypeId);
    const values = check?.read(row);
    return check !== undefined && Boolean(values && isCombination(check.network, values));
  };
}
