// The rule: the dock has five slots for links; each has a label and an address, or is empty.

import { z } from "zod";
import { isLinkAddress } from "@/lib/core/dock-slots/address";
import { name } from "@/lib/core/schema/fields";

export const SLOTS = [1, 2, 3, 4, 5] as const;

const slot = z.number().int().min(1).max(SLOTS.length);

/** What the form asks for. */
export const DockLink = z.object({
  label: name("label"),
  url: z
    .string({ error: "Enter an address." })
    .trim()
    .min(1, "Enter an address.")
    .max(2000, "Use at most 2,000 characters.")
    .refine(
      isLinkAddress,
      "Enter a page of this app, such as /jobs, or an address that begins with https://.",
    ),
});
export type DockLink = z.infer<typeof DockLink>;

export const DockSlotInput = DockLink.extend({ slot });
export type DockSlotInput = z.infer<typeof DockSlotInput>;

export const DockSlotNumber = z.object({ slot });
export type DockSlotNumber = z.infer<typeof DockSlotNumber>;

/** What stands in a slot that nobody has touched. */
export const defaultDockLinks: readonly DockLink[] = [
  { label: "Dashboard", url: "/" },
  { label: "Job builder", url: "/jobs/new" },
  { label: "Render jobs", url: "/jobs" },
  { label: "Media library", url: "/media" },
  { label: "Journal", url: "/journal" },
];
