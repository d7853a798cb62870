"use client";

import { useMemo, useState } from "react";
import { CreatedJobs } from "@/components/jobs/builder/created-jobs";
import { offered } from "@/components/options/offered";
import { useOptions } from "@/components/options/use-options";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import { useCreateRolled } from "./use-create-rolled";
import type { Mixer } from "./use-mixer";

/** Jobs of what was rolled, in one step. */
export function CreateRolled({ mixer }: { mixer: Mixer }) {
  const { create, isPending, created, count } = useCreateRolled(mixer);
  const projects = useOptions("projects");
  const [projectId, setProjectId] = useState<number | null>(null);
  const [status, setStatus] = useState<JobStatus>("planned");
  const options = useMemo(
    () => offered(projects ?? []).map(({ id, name }) => ({ value: id, label: name })),
    [projects],
  );
  const onCreate = () => void create({ projectId, status });
  useShortcut("create-rolled", onCreate);
  return (
    <div className="flex flex-col gap-3">
      <Field label="Project">
        {(control) => (
          <Combobox
            {...control}
            aria-label={`Project: ${options.find(({ value }) => value === projectId)?.label ?? "none"}`}
            options={options}
            value={projectId}
            onValueChange={setProjectId}
            placeholder="No project"
            searchLabel="Search projects"
            isClearable
          />
        )}
      </Field>
      <Field label="Status">
        {(control) => (
          <Select {...control} value={status} onChange={({ target }) => setStatus(target.value as JobStatus)}>
            {jobStatuses.map((one) => (
              <option key={one} value={one}>
                {jobStatusLabels[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button shortcut="create-rolled" isPending={isPending} disabled={count === 0} onClick={onCreate}>
        {count > 1 ? `Create ${count} jobs` : "Create this job"}
      </Button>
      <CreatedJobs ids={created} />
    </div>
  );
}
