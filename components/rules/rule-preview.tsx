"use client";

import { TriangleAlert } from "lucide-react";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { findingLabels } from "@/lib/core/rules/finding-kinds";
import { formatBounds } from "@/lib/core/text/format-bounds";
import type { RulePreview as Preview } from "@/lib/server/rules/preview";
import { type DraftValues, useRulePreview } from "./use-rule-preview";

export type RulePreviewProps = { draft: DraftValues; ids: readonly number[] };

/** Said before a rule is saved: its sentence, what it takes away, what it clashes with, and the jobs that it would put outside. */
export function RulePreview({ draft, ids }: RulePreviewProps) {
  const preview = useRulePreview(draft, ids);
  const isWhole = draft.source !== null && draft.targets.length > 0;
  return (
    <section
      aria-label="What it does"
      aria-live="polite"
      aria-busy={isWhole && preview === null}
      className="flex min-h-26 flex-col gap-2 rounded-sm border border-line-soft bg-field px-3 py-2.5"
    >
      {preview ? (
        <Told {...preview} />
      ) : (
        <p className="text-faint">
          {isWhole ? "Counting what it does" : "Choose both ends, and what the rule does is told here."}
        </p>
      )}
    </section>
  );
}

function Told({ sentences, removed, findings, jobs }: Preview) {
  const shown = sentences.slice(0, SENTENCES);
  return (
    <>
      <ul className="flex flex-col gap-1">
        {shown.map((sentence, index) => (
          <li key={sentence} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 wrap-anywhere">{sentence}</span>
            <span className="text-sm text-dim tabular-nums">{describeRemoved(removed[index])}</span>
          </li>
        ))}
        {sentences.length > SENTENCES && (
          <li className="text-sm text-faint">and {sentences.length - SENTENCES} more</li>
        )}
      </ul>
      {findings.slice(0, FINDINGS).map(({ kind, sentence, lines }) => (
        <div key={`${kind} ${sentence} ${lines.map(({ id }) => id).join()}`} className="flex gap-2">
          <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 text-in-progress" />
          <div className="min-w-0">
            <p className="wrap-anywhere">
              <span className="font-medium">{findingLabels[kind]}.</span> {sentence}
            </p>
            {lines.map((line) => (
              <p key={line.id} className="text-sm wrap-anywhere text-dim">
                {line.sentence}
              </p>
            ))}
          </div>
        </div>
      ))}
      {jobs.count > 0 && <JobsOutside {...jobs} />}
    </>
  );
}

function JobsOutside({ count, first }: Preview["jobs"]) {
  const more = count - first.length;
  return (
    <div className="flex gap-2">
      <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 text-in-progress" />
      <p className="min-w-0">
        {count === 1 ? "One job" : `${count.toLocaleString("en-US")} jobs`} would no longer count in the
        funnel:{" "}
        {first.map((id, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <Link
              href={`/jobs/${id}`}
              target="_blank"
              className="font-mono text-sm underline decoration-line underline-offset-4"
            >
              {formatJobCode(id)}
            </Link>
          </span>
        ))}
        {more > 0 && ` and ${more.toLocaleString("en-US")} more`}.{" "}
        {count === 1 ? "It stays as it is." : "They stay as they are."}
      </p>
    </div>
  );
}

/** Of each there may be hundreds. */
const SENTENCES = 6;
const FINDINGS = 5;

function describeRemoved(removed: Preview["removed"][number] | undefined): string {
  if (!removed) return "";
  const bounds = { atLeast: BigInt(removed.atLeast), atMost: BigInt(removed.atMost) };
  if (bounds.atMost === 0n) return "removes nothing";
  return `removes ${formatBounds(bounds)} ${bounds.atMost === 1n ? "combination" : "combinations"}`;
}
