"use client";

import type { RuleType } from "@/lib/core/rules/kinds";
import type { RuleSource } from "@/lib/core/rules/schema";
import { blankRule } from "./blank-rule";
import { RuleDialog } from "./rule-dialog";

export type QuickRuleDialogProps = { type: RuleType; source: RuleSource; name: string; onClose: () => void };

/** A new rule about one character or ingredient: only the other end is left to choose. */
export function QuickRuleDialog({ type, source, name, onClose }: QuickRuleDialogProps) {
  return (
    <RuleDialog
      title={`${name}: new rule`}
      values={{ ...blankRule, type, source }}
      isSourceChosen
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    />
  );
}
