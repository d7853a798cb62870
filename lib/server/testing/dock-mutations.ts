import { defaultDockLinks } from "@/lib/core/dock-slots/schema";
import { updateDockSlots } from "../dock-slots/mutations";
import type { MutationCase } from "./world";

export const dockMutations: MutationCase[] = [
  {
    name: "updateDockSlots",
    prepare: (_world, draw) => {
      const links = defaultDockLinks.map((link) =>
        draw.oneOf([link, { label: "", url: "" }, { label: draw.name(), url: "https://example.org" }]),
      );
      return (tx) => updateDockSlots(tx, { links });
    },
  },
];
