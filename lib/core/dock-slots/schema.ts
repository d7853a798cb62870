// The rule: the dock has five slots for links; each has a label and an address, or is empty.

import { z } from "zod";
import { isLinkAddress } from "@/lib/core/dock-slots/address";
import { line } from "@/lib/core/schema/fields";

export const SLOTS = [1, 2, 3, 4, 5] as const;

/** Both are empty in an empty slot. */
export const DockLink = z
  .object({
    label: line(60),
    url: z
      .string({ error: "Enter an address." })
      .trim()
      .max(2000, "Use at most 2,000 characters.")
      .refine(
        (url) => url === "" || isLinkAddress(url),
        "Enter a page of this app, such as /jobs, or an address that begins with https://.",
      ),
  })
  .superRefine(({ label, url }, context) => {
    if (url !== "" && label === "") refuse(context, "label", "Enter a label.");
    if (label !== "" && url === "") refuse(context, "url", "Enter an address.");
  });
export type DockLink = z.infer<typeof DockLink>;

/** All of them, in their order. */
export const DockLinks = z.object({ links: z.array(DockLink).length(SLOTS.length) });
export type DockLinks = z.infer<typeof DockLinks>;

/** What stands in a slot that nobody has touched. */
export const defaultDockLinks: readonly DockLink[] = [
  { label: "Dashboard", url: "/" },
  { label: "Job builder", url: "/jobs/new" },
  { label: "Render jobs", url: "/jobs" },
  { label: "Media library", url: "/media" },
  { label: "Journal", url: "/journal" },
];

function refuse(context: z.RefinementCtx, field: keyof DockLink, message: string): void {
  context.addIssue({ code: "custom", path: [field], message });
}
