"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import type { RuleSource, RuleTarget } from "@/lib/core/rules/schema";
import type { RulePreview } from "@/lib/server/rules/preview";

export type DraftValues = {
  type: "require" | "exclude";
  source: RuleSource | null;
  targets: RuleTarget[];
  enabled: boolean;
};

/** Milliseconds without a change before the server is asked. */
const PAUSE = 150;

/** What the rule in the form would do; null while the form is not far enough, or while nobody knows yet. */
export function useRulePreview(
  { type, source, targets, enabled }: DraftValues,
  ids: readonly number[],
): RulePreview | null {
  const [answer, setAnswer] = useState<{ asked: string; preview: RulePreview } | null>(null);
  const isWhole = source !== null && targets.length > 0;
  const asked = isWhole ? JSON.stringify({ type, source, targets, notes: "", enabled, ids }) : "";
  useEffect(() => {
    if (asked === "") return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      askServer<RulePreview>("/api/rules/preview", { body: JSON.parse(asked), signal: leaving.signal }).then(
        (preview) => setAnswer({ asked, preview }),
        // What the form refuses is said at its fields, and saving tells when the server does not answer.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked]);
  return answer?.asked === asked ? answer.preview : null;
}
