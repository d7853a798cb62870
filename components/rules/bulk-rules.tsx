"use client";

import { Waypoints } from "lucide-react";
import { Button } from "@/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from "@/components/ui/dropdown-menu";
import type { RuleSource } from "@/lib/core/rules/schema";
import { QuickRuleItems, useQuickRule } from "./quick-rule";

/** In the selection bar of a list, for a single row: a rule has one source. */
export function BulkRules({ source, name }: { source: RuleSource; name: string }) {
  const [onRule, ruleDialog] = useQuickRule(source, name);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="sm">
            <Waypoints aria-hidden />
            Rule
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" side="top">
          <QuickRuleItems onChoose={onRule} />
        </DropdownMenuContent>
      </DropdownMenu>
      {ruleDialog}
    </>
  );
}
