"use client";

import { PromptStatusLabel } from "@/components/prompts/prompt-status";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { PromptLine } from "@/lib/server/prompts/prompt-lines";

/** `jobId`: the job it is for, where that is not the same for all. */
export type ShownPromptLine = Omit<PromptLine, "jobId"> & Partial<Pick<PromptLine, "jobId">>;

/** Prompts, one a line. */
export function PromptLines({ prompts }: { prompts: readonly ShownPromptLine[] }) {
  return (
    <ul className="divide-y divide-line-soft border-t border-line-soft">
      {prompts.map(({ id, label, text, status, jobId }) => (
        <li key={id} className="flex min-h-8.5 items-center gap-3 px-4 py-1">
          {jobId != null && (
            <Link
              href={`/jobs/${jobId}`}
              className="w-12 shrink-0 font-mono text-sm text-faint hover:text-foreground"
            >
              {formatJobCode(jobId)}
            </Link>
          )}
          <Link href={`/prompts/${id}`} className="min-w-0 flex-1 truncate hover:text-primary-text">
            {label && <span className="mr-2.5 font-medium">{label}</span>}
            <span className="text-dim">{text}</span>
          </Link>
          <PromptStatusLabel status={status} />
        </li>
      ))}
    </ul>
  );
}
