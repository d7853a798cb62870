"use client";

import { useLater } from "@/components/form/use-later";
import { loadMenuBox } from "@/components/ui/dropdown-menu";
import { loadOptionList } from "@/components/ui/options";
import { loadPopoverBox } from "@/components/ui/popover";

/** Fetches, right after the page, what any part of it opens by a key: the next key is meant for what was opened. */
export function LoadAhead() {
  useLater(loadMenuBox, true);
  useLater(loadPopoverBox, true);
  useLater(loadOptionList, true);
  return null;
}
