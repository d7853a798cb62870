"use client";

import { useState } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { FormDialog } from "@/components/form/form-dialog";
import { OrderedChoice } from "@/components/form/ordered-choice";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { updateSettings } from "@/lib/actions/settings";
import {
  defaultKeepRules,
  type KeepRule,
  keepRuleLabels,
  keepRules,
} from "@/lib/core/media/duplicates/rules";

const OPTIONS = keepRules.map((rule, value) => ({ value, label: keepRuleLabels[rule] }));

export type RulesDialogProps = DialogState & { rules: KeepRule[] };

/** In which order rules decide what the best is; kept as a setting. */
export function RulesDialog({ rules, isOpen, onOpenChange }: RulesDialogProps) {
  const [chosen, setChosen] = useState(rules);
  const [run, isPending] = useAction(updateSettings);
  const [refusal, setRefusal] = useState<string>();
  const onSubmit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0) return setRefusal("Choose at least one rule.");
    const result = await run({ duplicateRules: chosen });
    if (result.ok) onOpenChange(false);
    else setRefusal(result.message);
  };
  return (
    <FormDialog
      {...{ isOpen, onOpenChange, onSubmit, isPending }}
      title="Which is the best"
      description="The first rule decides, and each next one where those before it do not. A file that is not there is never the best."
      submitLabel="Save"
      isDirty={chosen.join() !== rules.join()}
      error={refusal}
      aside={
        <Button variant="ghost" onClick={() => setChosen(defaultKeepRules)}>
          As it came
        </Button>
      }
    >
      <OrderedChoice
        options={OPTIONS}
        value={chosen.map((rule) => keepRules.indexOf(rule))}
        onValueChange={(values) => setChosen(values.flatMap((value) => keepRules[value] ?? []))}
        addLabel="Add a rule"
        searchLabel="Search rules"
      />
    </FormDialog>
  );
}
