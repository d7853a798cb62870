import { Check } from "lucide-react";
import { BringOver } from "@/components/data/bring-over";
import { AddSampleStudio } from "@/components/demo/add-sample-studio";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import type { Step } from "@/lib/core/dashboard/next-steps";
import { cn } from "@/lib/utils";

/** What next, for somebody who has just begun. */
export function FirstSteps({ steps, hasStudio }: { steps: Step[]; hasStudio: boolean }) {
  const next = steps.find(({ isDone }) => !isDone);
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <Panel aria-labelledby="next-steps">
      <PanelHeader id="next-steps" title="What next" aside={`${done} of ${steps.length} done`} />
      <ol className="grid gap-px px-2 pb-2 sm:grid-cols-2 xl:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step.title} className="min-w-0">
            <Link
              href={step.href}
              aria-current={step === next ? "step" : undefined}
              className={cn(
                "flex h-full gap-3 rounded-sm p-2 hover:bg-raised",
                step === next && "bg-primary-tint hover:bg-primary-tint",
              )}
            >
              <span
                className={cn(
                  "mt-px grid size-5 shrink-0 place-items-center rounded-full border text-xs tabular-nums",
                  step.isDone ? "border-transparent bg-complete text-background" : "border-line text-dim",
                )}
              >
                {step.isDone ? <Check aria-label="Done" className="size-3" strokeWidth={3} /> : index + 1}
              </span>
              <span className="min-w-0">
                <span className={cn("block font-medium", step.isDone && "text-dim")}>{step.title}</span>
                <span className="block text-sm text-dim">{step.explanation}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {!steps.some(({ isDone }) => isDone) && <BringOffer />}
      <MoveOffer />
      {!hasStudio && <SampleOffer />}
    </Panel>
  );
}

function MoveOffer() {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line-soft px-4 py-3">
      <p className="max-w-prose text-dim">
        Worked with the Pipeline Manager in Python (versions 0.1 and 0.2)? Import its export, its folder or
        its database: you see what comes in before anything is written.
      </p>
      <ButtonLink href="/data/import">Import</ButtonLink>
    </div>
  );
}

/** For who moves to a new version in a new folder. */
function BringOffer() {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line-soft px-4 py-3">
      <p className="max-w-prose text-dim">
        Have this app in another folder already, in an older copy? Everything from there comes over in one
        step.
      </p>
      <BringOver />
    </div>
  );
}

function SampleOffer() {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line-soft px-4 py-3">
      <p className="max-w-prose text-dim">
        Or look around first: a sample studio fills every page with made-up characters, jobs, pictures and
        clips. It goes again in one click and never touches your own work.
      </p>
      <AddSampleStudio />
    </div>
  );
}
