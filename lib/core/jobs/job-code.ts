// The rule: a job's code is J and its id in at least four digits.

import { parseId } from "@/lib/core/schema/parse-id";

/** 42 → `J0042`. */
export function formatJobCode(id: number): string {
  return `J${String(id).padStart(4, "0")}`;
}

/** `J0042`, `j42` or ` J 42 ` → 42; null for anything else. */
export function parseJobCode(text: string): number | null {
  const match = /^\s*j\s*0*(\d+)\s*$/i.exec(text);
  return parseId(match?.[1]);
}
