"use client";

import { useRef, useState } from "react";
import type { FieldMessages } from "@/lib/server/outcome";

/**
 * Asks whether to save a job that the server refuses because rules forbid it. The server is what knows: a rule may have been made
 * while the job was being built.
 */
export function useRuleQuestion() {
  /** What the rules say, a sentence each, while that is being asked. */
  const [asked, setAsked] = useState<string[] | null>(null);
  const isAllowed = useRef(false);
  return {
    asked,
    forget: () => setAsked(null),
    /** Has the next save, and no other, break rules. */
    allow: () => {
      isAllowed.current = true;
      setAsked(null);
    },
    /** Whether this save was allowed to. */
    takeAllowance: () => {
      const canBreakRules = isAllowed.current;
      isAllowed.current = false;
      return canBreakRules;
    },
    /** For `useActionForm`: true when the refusal was about rules. */
    onRefused: ({ canBreakRules }: FieldMessages) => {
      setAsked(canBreakRules?.split("\n") ?? null);
      return canBreakRules !== undefined;
    },
  };
}
