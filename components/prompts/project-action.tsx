"use client";

import { FolderInput } from "lucide-react";
import { useMemo, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useOptions } from "@/components/options/use-options";
import { Button } from "@/components/ui/button";
import { OptionList } from "@/components/ui/option-list";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
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
    () => [
      { value: NO_PROJECT, label: "No project" },
      ...(projects ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ],
    [projects],
  );
  const [move, isPending] = useAction(movePromptsToProject);
  const onSelect = async (projectId: number) => {
    setIsOpen(false);
    const result = await move({ ...selection, projectId: projectId === NO_PROJECT ? null : projectId });
    if (result.ok) onDone();
  };
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button size="sm" isPending={isPending}>
          <FolderInput aria-hidden />
          Move to
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label="Project" side="top" className="overflow-hidden p-0">
        <OptionList
          options={options}
          selected={[]}
          isLoading={projects === null}
          searchLabel="Search projects"
          onSelect={(id) => void onSelect(id)}
        />
      </PopoverContent>
    </Popover>
  );
}

const NO_PROJECT = 0;
