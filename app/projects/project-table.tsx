import Link from "next/link";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { Panel } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import type { ProjectSummary } from "@/lib/server/projects/queries";

const grouped = new Intl.NumberFormat("en");

/** Projects as lines; a click anywhere in one opens it. */
export function ProjectTable({ projects }: { projects: ProjectSummary[] }) {
  return (
    <Panel className="overflow-hidden">
      <Table>
        <TableCaption>Projects</TableCaption>
        <TableHeader>
          <TableRow>
            <TableHead>Name</TableHead>
            <TableHead>Status</TableHead>
            <TableHead className="text-right max-sm:hidden">Jobs complete</TableHead>
            <TableHead className="text-right max-md:hidden">Prompts</TableHead>
            <TableHead className="text-right max-md:hidden">Created</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {projects.map(({ id, name, description, status, jobs, promptCount, createdAt }) => (
            <TableRow key={id} className="relative">
              <TableCell className="w-full max-w-0 truncate">
                <Link
                  href={`/projects/${id}`}
                  className="font-medium after:absolute after:inset-0 after:content-['']"
                >
                  {name}
                </Link>
                {description && <span className="ml-2.5 text-dim">{description}</span>}
              </TableCell>
              <TableCell>
                <ProjectStatusLabel status={status} />
              </TableCell>
              <TableCell className="text-right whitespace-nowrap max-sm:hidden">
                <JobsDone {...jobs} />
              </TableCell>
              <TableCell className="text-right text-dim max-md:hidden">
                {grouped.format(promptCount)}
              </TableCell>
              <TableCell className="text-right whitespace-nowrap text-faint max-md:hidden">
                <RelativeTime at={createdAt} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}

function JobsDone({ total, complete }: ProjectSummary["jobs"]) {
  if (total === 0) return <span className="text-faint">no jobs</span>;
  return (
    <span className="inline-flex items-center gap-2.5">
      <span aria-hidden className="h-1 w-20 overflow-hidden rounded-full bg-pressed">
        <span
          className="block h-full rounded-full bg-complete"
          style={{ width: `${(complete / total) * 100}%` }}
        />
      </span>
      <span className="min-w-16 text-dim">
        {grouped.format(complete)} of {grouped.format(total)}
      </span>
    </span>
  );
}
