"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { CheckChoice, RadioChoice } from "@/components/form/choices";
import { FormError } from "@/components/form/form-dialog";
import { useExportPlan } from "@/components/media/export/use-export-plan";
import { Button } from "@/components/ui/button";
import { FieldError, FieldSet } from "@/components/ui/field";
import type { ExportedChoice, DataExportForm as Form } from "@/lib/core/transfer/request";
import type { DataExportPlan, WithRoom } from "@/lib/server/transfer/export/messages";
import { dataExportWatch } from "./data-export-watch";
import { describeLackOfRoom, describeRecords, describeSize, describeStaying } from "./describe-data-export";
import { type ChosenPart, PartFields, partOf } from "./part-fields";

export type DataExportFormProps = {
  /** What is exported; a person chooses it when it is left out. */
  part?: ExportedChoice;
};

/** What is to leave, and as what; says beforehand what it will be. */
export function DataExportForm({ part: given }: DataExportFormProps) {
  const [chosen, setChosen] = useState<ChosenPart>({ kind: "everything", ids: [] });
  const [form, setForm] = useState<Form>({ as: "json", hasThumbnails: false, hasLinked: false });
  const [refusal, setRefusal] = useState<string>();
  const [isPending, setIsPending] = useState(false);
  const part = given ?? partOf(chosen);
  const { plan, problem, isCurrent } = useExportPlan<WithRoom<DataExportPlan>>("/api/data/export/plan", part);
  const change = (some: Partial<Form>) => setForm({ ...form, ...some });
  const onExport = async () => {
    if (!part || isPending) return;
    setIsPending(true);
    setRefusal(undefined);
    await dataExportWatch.begin({ ...form, part }).catch((error: Error) => setRefusal(error.message));
    setIsPending(false);
  };
  return (
    <div className="flex flex-col items-start gap-4">
      {(refusal ?? problem) && <FormError>{refusal ?? problem}</FormError>}
      {!given && <PartFields chosen={chosen} onChange={setChosen} />}
      <FieldSet legend="As">
        <RadioChoice
          group="data-export-as"
          label="JSON: all that is known, without the files"
          isChosen={form.as === "json"}
          onChoose={() => change({ as: "json" })}
        />
        <RadioChoice
          group="data-export-as"
          label="ZIP: the same, with pictures and media"
          isChosen={form.as === "zip"}
          onChoose={() => change({ as: "zip" })}
        />
      </FieldSet>
      {form.as === "zip" && (
        <FieldSet legend="Also in the ZIP">
          <CheckChoice
            label="Files linked in place"
            hint="They stay where they are; copies of them leave."
            isOn={form.hasLinked}
            onChange={(hasLinked) => change({ hasLinked })}
          />
          <CheckChoice
            label="Thumbnails"
            hint="The app makes them anew where they are missing."
            isOn={form.hasThumbnails}
            onChange={(hasThumbnails) => change({ hasThumbnails })}
          />
        </FieldSet>
      )}
      <div aria-live="polite" aria-busy={!isCurrent} className="text-sm text-dim">
        {part ? <Beforehand {...{ plan, form }} /> : <p>Choose what is to leave.</p>}
      </div>
      <Button variant="primary" isPending={isPending} disabled={!part} onClick={() => void onExport()}>
        <Download aria-hidden />
        Export
      </Button>
    </div>
  );
}

/** Two lines from the beginning, so that nothing moves when they are known. */
function Beforehand({ plan, form }: { plan: WithRoom<DataExportPlan> | null; form: Form }) {
  const lack = plan && describeLackOfRoom(plan, form);
  return (
    <>
      <p>{plan ? describeRecords(plan) : "Counting …"}</p>
      {plan?.stays && <p>{describeStaying(plan.stays)}</p>}
      <p>{plan ? describeSize(plan, form) : "\u00a0"}</p>
      {lack && <FieldError>{lack}</FieldError>}
    </>
  );
}
