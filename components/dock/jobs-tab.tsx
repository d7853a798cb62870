"use client";

import { Search } from "lucide-react";
import { useDrawn } from "@/components/list/use-drawn";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { isOutstanding } from "@/lib/core/dock/as-done";
import { DockEmpty } from "./dock-empty";
import { JobLine } from "./job-line";
import { StepIcons } from "./step-icons";
import { useDock, useDockStore } from "./use-dock";

/** More than a dock as high as the screen shows. */
const FIRST = 20;

/** What is still to be made, the most urgent first. */
export function JobsTab() {
  const store = useDockStore();
  const { jobs, jobCount, projects } = useDock(({ shown }) => shown);
  const { jobId, q, projectId } = useDock(({ place }) => place);
  const isFiltered = q !== "" || projectId !== null;
  // What was just completed goes when the server has it; the selected job stays in sight until another one is chosen.
  const listed = jobs.filter((job) => isOutstanding(job) || job.id === jobId);
  const drawn = useDrawn(listed, FIRST);
  return (
    <>
      <StepIcons />
      <search className="sticky top-0 z-1 flex gap-1.5 bg-bg px-2 pb-1.5">
        <span className="relative min-w-0 flex-1">
          <Search aria-hidden className="pointer-events-none absolute top-2 left-2 size-4 text-faint" />
          <Input
            type="search"
            aria-label="Search jobs"
            data-shortcut="search"
            placeholder="Search jobs"
            value={q}
            onChange={({ target }) => store.go({ q: target.value })}
            className="pl-7.5"
          />
        </span>
        {projects.length > 0 && (
          <Select
            aria-label="Project"
            value={projectId ?? ""}
            onChange={({ target }) => store.go({ projectId: Number(target.value) || null })}
            className="w-2/5 max-w-44 shrink-0"
          >
            <option value="">All projects</option>
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </search>
      {listed.length === 0 ? (
        <DockEmpty
          title={isFiltered ? "No job matches." : "Nothing is left to render."}
          hint={
            isFiltered
              ? "Search for something else, or choose all projects."
              : "Plan jobs in the app: they show up here at once."
          }
        />
      ) : (
        <ul aria-label="Jobs" className="flex flex-col gap-px px-2 pb-2">
          {drawn.map((job) => (
            <JobLine key={job.id} job={job} isSelected={job.id === jobId} />
          ))}
        </ul>
      )}
      {jobCount > jobs.length && (
        <p className="px-3 pb-3 text-faint text-sm">
          {(jobCount - jobs.length).toLocaleString("en-US")} more: search, or choose a project.
        </p>
      )}
    </>
  );
}
