import { type LinkTarget, linkTarget } from "@/lib/core/dock-slots/address";
import { type DockLink, defaultDockLinks, SLOTS } from "@/lib/core/dock-slots/schema";
import { db, type Tx } from "../db";

/** `label` and `url` are empty in an empty slot. */
export type DockSlot = DockLink & {
  slot: number;
  /** Where it leads; null when it is empty, or when an imported address must not be opened. */
  target: LinkTarget | null;
};

/** All five, in their order. */
export async function listDockSlots(reader: Pick<Tx, "dockSlot"> = db()): Promise<DockSlot[]> {
  const rows = await reader.dockSlot.findMany({ select: { slot: true, label: true, url: true } });
  return SLOTS.map((slot, index) => {
    const { label, url } = rows.find((row) => row.slot === slot) ?? defaultDockLinks[index] ?? EMPTY;
    return { slot, label, url, target: linkTarget(url) };
  });
}

const EMPTY: DockLink = { label: "", url: "" };
