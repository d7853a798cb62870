"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { RuleDialog } from "@/components/rules/rule-dialog";
import { toast } from "@/components/ui/toast";
import type { RuleRecord } from "@/lib/server/rules/queries";

export type EditRuleProps = { id: number; onClose: () => void };

/** The form of a rule, which is read when it opens: a line does not have all targets of a whitelist. */
export function EditRule({ id, onClose }: EditRuleProps) {
  const rule = useRule(id, onClose);
  if (!rule) return null;
  const { ruleIds, sentence: _sentence, ...values } = rule;
  return (
    <RuleDialog
      title="Edit rule"
      values={{ ...values, targets: [...values.targets] }}
      ids={ruleIds}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    />
  );
}

function useRule(id: number, onFail: () => void): RuleRecord | null {
  const [rule, setRule] = useState<RuleRecord | null>(null);
  const fail = useEffectEvent((message: string) => {
    toast.error(message);
    onFail();
  });
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/rules/${id}`, { signal: leaving.signal })
      .then(async (response) => {
        const body = await response.json();
        if (response.ok) setRule(body);
        else fail(body.error.message);
      })
      .catch(() => {
        if (!leaving.signal.aborted) fail("The app's server does not answer. Is it still running?");
      });
    return () => leaving.abort();
  }, [id]);
  return rule;
}
