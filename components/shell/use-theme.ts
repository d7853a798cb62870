"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { updateSettings } from "@/lib/actions/settings";
import type { Theme } from "@/lib/core/settings/schema";

/** The theme and how to choose another: the page changes at once, before the choice is stored. */
export function useTheme(theme: Theme): readonly [Theme, (next: Theme) => void] {
  const [chosen, setChosen] = useState(theme);
  const [known, setKnown] = useState(theme);
  // Changed by another window, or taken back.
  if (known !== theme) {
    setKnown(theme);
    setChosen(theme);
  }
  const [save] = useAction(updateSettings);
  const choose = (next: Theme) => {
    if (next === chosen) return;
    setChosen(next);
    document.documentElement.dataset.theme = next;
    void save({ theme: next });
  };
  return [chosen, choose];
}
