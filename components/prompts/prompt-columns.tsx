import { Star } from "lucide-react";
import {
  Ago,
  countColumn,
  createdColumn,
  Dim,
  twoLinesOnPhone,
} from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { PromptStatusLabel } from "@/components/prompts/prompt-status";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { promptStatusLabels } from "@/lib/core/prompts/status";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { ListedPrompt } from "@/lib/server/prompts/library";
import { cn } from "@/lib/utils";

/** @param search the list, which a prompt's page keeps: `?status=done`, or empty */
export const promptColumns = (search: string): DataColumn<ListedPrompt>[] => [
  {
    id: "text",
    head: "Prompt",
    isName: true,
    min: 160,
    text: ({ text }) => text,
    cell: ({ id, label, text, status, isStarred }) => (
      <Link href={`/prompts/${id}${search}`} data-row-link className={twoLinesOnPhone}>
        {isStarred && (
          <Star
            aria-label="Starred"
            className="mr-1.5 inline size-3.5 fill-current align-[-2px] text-primary-text"
          />
        )}
        {label && <span className="mr-2.5 font-medium">{label}</span>}
        <span className={cn("text-dim", status === "done" && "line-through")}>{text}</span>
      </Link>
    ),
  },
  {
    id: "status",
    head: "Status",
    width: 112,
    sort: { first: "status", second: "-status" },
    text: ({ status }) => promptStatusLabels[status],
    cell: ({ status }) => <PromptStatusLabel status={status} />,
  },
  {
    id: "job",
    head: "Job",
    from: "sm",
    width: 80,
    text: ({ jobId }) => jobId && formatJobCode(jobId),
    cell: ({ jobId }) =>
      jobId && (
        <Link
          href={`/jobs/${jobId}`}
          className="relative z-1 font-mono text-sm text-dim hover:text-foreground"
        >
          {formatJobCode(jobId)}
        </Link>
      ),
  },
  {
    id: "character",
    head: "Character",
    from: "lg",
    width: "11%",
    text: ({ character }) => character,
    cell: ({ character }) => <Dim>{character}</Dim>,
  },
  {
    id: "project",
    head: "Project",
    from: "md",
    width: "12%",
    text: ({ project }) => project,
    cell: ({ project }) => <Dim>{project}</Dim>,
  },
  {
    ...countColumn<ListedPrompt>(
      { id: "copies", head: "Copied", from: "xl", width: 88 },
      (row) => row.copyCount,
    ),
    sort: undefined,
  },
  {
    id: "changed",
    head: "Changed",
    from: "2xl",
    width: 120,
    align: "right",
    sort: { first: "-changed", second: "changed" },
    text: ({ updatedAt }) => formatMoment(updatedAt),
    cell: ({ updatedAt }) => <Ago at={updatedAt} />,
  },
  createdColumn(),
];
