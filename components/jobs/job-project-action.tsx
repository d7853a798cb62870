"use client";

import { FolderPlus } from "lucide-react";
import { useMemo, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { offered } from "@/components/options/offered";
import { PickAction } from "@/components/options/pick-action";
import { useOptions } from "@/components/options/use-options";
import { Button } from "@/components/ui/button";
import { addJobsToProject, removeJobsFromProject } from "@/lib/actions/jobs";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { Selection } from "@/lib/core/list/selection";

/** Puts jobs into a project, or takes them out of one. */
export function ProjectAction({ selection }: { selection: Selection<JobListQuery> }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isRemoving, setIsRemoving] = useState(false);
  const projects = useOptions("projects", isOpen);
  const options = useMemo(
    () =>
      projects &&
      // Jobs can be taken out of an archived one.
      offered(projects, () => isRemoving).map(({ id, name, status, isArchived }) => ({
        value: id,
        label: name,
        hint: isArchived ? "archived" : status === "active" ? undefined : status,
      })),
    [projects, isRemoving],
  );
  const [add, isAdding] = useAction(addJobsToProject);
  const [remove, isTaking] = useAction(removeJobsFromProject);
  return (
    <PickAction
      icon={FolderPlus}
      label="Project"
      title="Project"
      searchLabel="Search projects"
      isPending={isAdding || isTaking}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      options={options}
      onSelect={(projectId) => void (isRemoving ? remove : add)({ ...selection, projectId })}
    >
      <div className="flex gap-1 border-b border-line-soft p-1.5">
        {[false, true].map((isOut) => (
          <Button
            key={String(isOut)}
            size="sm"
            variant={isOut === isRemoving ? "secondary" : "ghost"}
            aria-pressed={isOut === isRemoving}
            onClick={() => setIsRemoving(isOut)}
            className="flex-1"
          >
            {isOut ? "Take out of" : "Add to"}
          </Button>
        ))}
      </div>
    </PickAction>
  );
}
