"use client";

import { useUrlDialog } from "@/components/form/use-url-dialog";
import { blankRule, RuleDialog } from "@/components/rules/rule-dialog";
import { Button } from "@/components/ui/button";

/** The button, and the dialog it opens; `n` presses it. */
export function NewRule() {
  const dialog = useUrlDialog("new");
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New rule
      </Button>
      <RuleDialog
        key={dialog.key}
        title="New rule"
        values={blankRule}
        isOpen={dialog.isOpen}
        onOpenChange={dialog.onOpenChange}
      />
    </>
  );
}
