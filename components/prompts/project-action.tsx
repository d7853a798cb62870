"use client";

import { FolderInput } from "lucide-react";
import { useMemo, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { PickAction } from "@/components/options/pick-action";
import { useOptions } from "@/components/options/use-options";
import { movePromptsToProject } from "@/lib/actions/prompts";
import type { Selection } from "@/lib/core/list/selection";
import type { PromptListQuery } from "@/lib/core/prompts/list";

/** Moves prompts to the end of another project's queue, or out of all. */
export function ProjectAction({
  selection,
  onDone,
}: {
  selection: Selection<PromptListQuery>;
  onDone: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const projects = useOptions("projects", isOpen);
  const options = useMemo(
    () =>
      projects && [
        { value: NO_PROJECT, label: "No project" },
        ...projects.map(({ id, name }) => ({ value: id, label: name })),
      ],
    [projects],
  );
  const [move, isPending] = useAction(movePromptsToProject);
  const onSelect = async (projectId: number) => {
    const result = await move({ ...selection, projectId: projectId === NO_PROJECT ? null : projectId });
    if (result.ok) onDone();
  };
  return (
    <PickAction
      icon={FolderInput}
      label="Move to"
      title="Project"
      searchLabel="Search projects"
      isPending={isPending}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      options={options}
      onSelect={(projectId) => void onSelect(projectId)}
    />
  );
}

const NO_PROJECT = 0;
