"use client";

import { useState } from "react";
import { FormError } from "@/components/form/form-dialog";
import { describeFiles } from "@/components/media/export/describe-export";
import { readChoices, rememberChoices } from "@/components/media/export/export-choices";
import { ExportFields } from "@/components/media/export/export-fields";
import { ExportPreview } from "@/components/media/export/export-preview";
import { exportWatch } from "@/components/media/export/export-watch";
import { useExportPlan } from "@/components/media/export/use-export-plan";
import { Button } from "@/components/ui/button";
import { DialogBody, DialogClose, DialogFooter } from "@/components/ui/dialog";
import { ExportOptions, type ExportSource } from "@/lib/core/media/export/options";
import type { ExportPlan } from "@/lib/server/export/plan-export";

/** What is to leave, and how; says beforehand what it will be. */
export function ExportForm({ source }: { source: ExportSource }) {
  const [options, setOptions] = useState(readChoices);
  const [refusal, setRefusal] = useState<string>();
  const [isPending, setIsPending] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const parsed = ExportOptions.safeParse(options);
  const nameProblem = parsed.error?.issues.find(({ path }) => path[0] === "name")?.message;
  const { plan, problem, isCurrent } = useExportPlan<ExportPlan>(
    "/api/exports/plan",
    parsed.success ? { source, options: parsed.data } : null,
  );
  const hasFolder = options.to === "zip" || options.folder.trim() !== "";
  const folderProblem = plan?.folderProblem ?? (isTried && !hasFolder ? "Choose a folder." : undefined);
  const isReady = parsed.success && hasFolder && !plan?.folderProblem && plan?.count !== 0 && !problem;
  const onSubmit = async (event: React.FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsTried(true);
    if (!isReady || isPending) return;
    setIsPending(true);
    setRefusal(undefined);
    rememberChoices(parsed.data);
    await exportWatch
      .begin({ source, options: parsed.data })
      .catch((error: Error) => setRefusal(error.message));
    setIsPending(false);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="contents">
      <DialogBody className="flex flex-col gap-4">
        {refusal && <FormError>{refusal}</FormError>}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 md:grid-cols-2">
          <ExportFields
            {...{ options, plan, nameProblem, folderProblem }}
            onChange={(part) => setOptions({ ...options, ...part })}
          />
          <ExportPreview {...{ plan, isCurrent }} problem={problem} />
        </div>
      </DialogBody>
      <DialogFooter aside={<span className="text-sm text-faint">Originals stay as they are.</span>}>
        <DialogClose asChild>
          <Button variant="ghost">Cancel</Button>
        </DialogClose>
        <Button type="submit" variant="primary" isPending={isPending} disabled={plan?.count === 0}>
          {plan ? `Export ${describeFiles(plan.count)}` : "Export"}
        </Button>
      </DialogFooter>
    </form>
  );
}
