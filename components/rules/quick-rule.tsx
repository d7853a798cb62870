"use client";

import { Ban, ListChecks } from "lucide-react";
import { useState } from "react";
import { useLater } from "@/components/form/use-later";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import type { RuleType } from "@/lib/core/rules/kinds";
import type { RuleSource } from "@/lib/core/rules/schema";

/** What a menu of a character or an ingredient offers. */
export function QuickRuleItems({ onChoose }: { onChoose: (type: RuleType) => void }) {
  return (
    <>
      <DropdownMenuItem onSelect={() => onChoose("exclude")}>
        <Ban aria-hidden />
        Never with…
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => onChoose("require")}>
        <ListChecks aria-hidden />
        Only with…
      </DropdownMenuItem>
    </>
  );
}

/** The rule's form for one source: what opens it, and the dialog. */
export function useQuickRule(source: RuleSource, name: string) {
  const [type, setType] = useState<RuleType | null>(null);
  const QuickRule = useLater(load, type !== null);
  const dialog = type && QuickRule && <QuickRule {...{ type, source, name }} onClose={() => setType(null)} />;
  return [setType, dialog] as const;
}

const load = () => import("./quick-rule-dialog").then((module) => module.QuickRuleDialog);
