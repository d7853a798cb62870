"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { blankRule } from "@/components/rules/blank-rule";
import { Button } from "@/components/ui/button";

/** The button, and the dialog it opens; `n` presses it. */
export function NewRule() {
  const dialog = useUrlDialog("new");
  const RuleDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New rule
      </Button>
      {RuleDialog && (
        <RuleDialog
          key={dialog.key}
          title="New rule"
          values={blankRule}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

const load = () => import("@/components/rules/rule-dialog").then((module) => module.RuleDialog);
