import type { DockLink, DockSlotInput, DockSlotNumber } from "@/lib/core/dock-slots/schema";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import { type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import { listDockSlots } from "./queries";

export async function setDockSlot(
  tx: Tx,
  { slot, label, url }: DockSlotInput,
): Promise<Outcome<DockSlotNumber>> {
  await writeSlot(tx, slot, { label, url });
  return outcome(`Dock slot ${slot} → ${label}`, { slot });
}

/** An empty slot keeps its row: without one it would have the link that it came with. */
export async function clearDockSlot(tx: Tx, { slot }: DockSlotNumber): Promise<Outcome<DockSlotNumber>> {
  await writeSlot(tx, slot, { label: "", url: "" });
  return outcome(`Dock slot ${slot} emptied`, { slot });
}

/** Some places up or down; the others make room. `id` is the number of the slot. */
export async function moveDockSlot(tx: Tx, { id, by }: OrderStep): Promise<Outcome<DockSlotNumber>> {
  const slots = await listDockSlots(tx);
  const order = moveInOrder(
    slots.map(({ slot }) => slot),
    id,
    by,
  );
  for (const [index, { slot, label, url }] of slots.entries()) {
    const link = slots.find((one) => one.slot === order[index]);
    if (link && (link.label !== label || link.url !== url)) await writeSlot(tx, slot, link);
  }
  const moved = slots.find(({ slot }) => slot === id);
  return outcome(`Dock slot ${moved?.label || id} ${describeStep(by)}`, { slot: id });
}

async function writeSlot(tx: Tx, slot: number, { label, url }: DockLink): Promise<void> {
  const link = { label, url };
  await tx.dockSlot.upsert({
    where: { slot },
    create: { slot, ...link },
    update: link,
    select: { id: true },
  });
}
