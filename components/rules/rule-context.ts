"use client";

import { createContext, useContext } from "react";
import type { Bounds } from "@/lib/core/combinations/bounds";

/** What the cells of a list of rules ask of it. */
export type RuleListContext = {
  onEdit: (id: number) => void;
  /** What each line removes; null until it is known. */
  removedBy: (id: number) => Bounds | null;
};

export const RuleContext = createContext<RuleListContext>({ onEdit: () => {}, removedBy: () => null });

export function useRuleList(): RuleListContext {
  return useContext(RuleContext);
}
