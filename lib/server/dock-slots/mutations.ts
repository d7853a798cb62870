import { joinWords } from "@/lib/core/changes/changed-fields";
import type { DockLinks } from "@/lib/core/dock-slots/schema";
import { type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import { listDockSlots } from "./queries";

/** Writes the slots that differ. An empty one has a row, too: without one it would have the link that it came with. */
export async function updateDockSlots(tx: Tx, { links }: DockLinks): Promise<Outcome<null>> {
  const changed: { slot: number; label: string }[] = [];
  for (const { slot, label: oldLabel, url: oldUrl } of await listDockSlots(tx)) {
    const { label, url } = links[slot - 1] ?? { label: "", url: "" };
    if (label === oldLabel && url === oldUrl) continue;
    const link = { label, url };
    await tx.dockSlot.upsert({
      where: { slot },
      create: { slot, ...link },
      update: link,
      select: { id: true },
    });
    changed.push({ slot, label });
  }
  const [only, ...others] = changed;
  if (only && others.length === 0)
    return outcome(
      only.label ? `Dock slot ${only.slot} → ${only.label}` : `Dock slot ${only.slot} emptied`,
      null,
    );
  return outcome(`Dock slots ${joinWords(changed.map(({ slot }) => String(slot)))} changed`, null);
}
