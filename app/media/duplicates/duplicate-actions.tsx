"use client";

import { ListOrdered } from "lucide-react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import type { KeepRule } from "@/lib/core/media/duplicates/rules";
import type { SimilarLevel } from "@/lib/core/media/similar/levels";
import { KeepDialog } from "./keep-dialog";

export type DuplicateActionsProps = {
  level: SimilarLevel;
  rules: KeepRule[];
  /** Groups of the level. */
  total: number;
};

/** What the best is, and keeping it in all groups at once. */
export function DuplicateActions({ level, rules, total }: DuplicateActionsProps) {
  const ruling = useDialog();
  const keeping = useDialog();
  const RulesDialog = useLater(loadRules, ruling.isOpen);
  return (
    <>
      <Button onClick={ruling.open}>
        <ListOrdered aria-hidden />
        Which is the best
      </Button>
      {total > 0 && (
        <Button onClick={keeping.open}>
          {total === 1 ? "Keep the best" : `Keep the best of all ${total.toLocaleString("en-US")}`}
        </Button>
      )}
      {RulesDialog && (
        <RulesDialog
          key={`rules ${ruling.key}`}
          rules={rules}
          isOpen={ruling.isOpen}
          onOpenChange={ruling.onOpenChange}
        />
      )}
      <KeepDialog
        key={keeping.key}
        question={{ level, keys: null, chosen: {} }}
        isOpen={keeping.isOpen}
        onOpenChange={keeping.onOpenChange}
      />
    </>
  );
}

const loadRules = () => import("./rules-dialog").then((module) => module.RulesDialog);
