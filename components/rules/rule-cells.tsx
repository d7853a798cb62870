"use client";

import { twoLinesOnPhone } from "@/components/data-table/common-columns";
import { useAction } from "@/components/form/use-action";
import { useLiveSwitch } from "@/components/form/use-live-switch";
import { Badge } from "@/components/ui/badge";
import { Skeleton } from "@/components/ui/skeleton";
import { Switch } from "@/components/ui/switch";
import { switchRules } from "@/lib/actions/rules";
import { findingLabels } from "@/lib/core/rules/finding-kinds";
import { explainBounds, formatBounds } from "@/lib/core/text/format-bounds";
import type { RuleSummary } from "@/lib/server/rules/queries";
import { cn } from "@/lib/utils";
import { findingVariants } from "./finding-variants";
import { useRuleList } from "./rule-context";

export type RuleCellProps = { rule: RuleSummary };

/** The rule in words; opens its form. */
export function RuleName({ rule: { id, sentence, enabled } }: RuleCellProps) {
  const { onEdit } = useRuleList();
  return (
    <button
      type="button"
      data-row-link
      title={sentence}
      onClick={() => onEdit(id)}
      className={cn("block w-full text-left", enabled ? "font-medium" : "text-dim")}
    >
      <span className={twoLinesOnPhone}>{sentence}</span>
    </button>
  );
}

/** Combinations that are gone because of it; of a rule that is switched off, those that would be. */
export function RuleRemoves({ rule: { id, enabled } }: RuleCellProps) {
  const removed = useRuleList().removedBy(id);
  if (removed === null) return <Skeleton className="ml-auto h-3 w-12" />;
  const told = removed.atMost === 0n ? "nothing" : formatBounds(removed);
  const exact = explainBounds(removed);
  if (enabled)
    return (
      <span title={exact} className={removed.atMost === 0n ? "text-faint" : "tabular-nums"}>
        {told}
      </span>
    );
  return (
    <span title={exact} className="text-faint tabular-nums">
      would be {told}
    </span>
  );
}

/** The gravest, and how many kinds more. */
export function RuleFindings({ rule: { findings } }: RuleCellProps) {
  const [first, ...others] = findings;
  if (!first) return null;
  return (
    <span className="flex items-center gap-1.5" title={findings.map(({ sentence }) => sentence).join("\n")}>
      <Badge variant={findingVariants[first.kind]}>{findingLabels[first.kind]}</Badge>
      {others.length > 0 && <span className="text-sm text-faint">+{others.length}</span>}
    </span>
  );
}

export function RuleSwitch({ rule: { id, enabled, sentence } }: RuleCellProps) {
  const [run] = useAction(switchRules);
  const [isOn, onSwitch] = useLiveSwitch(enabled, (next) => run({ ids: [id], enabled: next }));
  return (
    <Switch
      aria-label={`Switched on: ${sentence}`}
      className="z-1 align-middle"
      checked={isOn}
      onChange={({ target }) => void onSwitch(target.checked)}
    />
  );
}
