import { defaultDockLinks } from "@/lib/core/dock-slots/schema";
import { clearDockSlot, moveDockSlot, setDockSlot } from "../dock-slots/mutations";
import type { MutationCase } from "./world";

export const dockMutations: MutationCase[] = [
  {
    name: "setDockSlot",
    prepare: (_world, draw) => {
      const input = { ...draw.oneOf(defaultDockLinks), label: draw.name(), slot: draw.number(1, 5) };
      return (tx) => setDockSlot(tx, input);
    },
  },
  {
    name: "clearDockSlot",
    prepare: (_world, draw) => {
      const slot = draw.number(1, 5);
      return (tx) => clearDockSlot(tx, { slot });
    },
  },
  {
    name: "moveDockSlot",
    prepare: (_world, draw) => {
      const step = { id: draw.number(1, 5), by: draw.oneOf([-1, 1, 3]) };
      return (tx) => moveDockSlot(tx, step);
    },
  },
];
