// The rule: the predecessor's dock program gets exactly the fields that it knows, by the names that they had in its own database.

import type { JobStatus } from "@/lib/core/jobs/schema";
import type { ProjectStatus } from "@/lib/core/projects/schema";
import type { PromptStatus } from "@/lib/core/prompts/status";

type Named = { name: string } | null;

export type DockJob = {
  id: number;
  characterId: number | null;
  character: Named;
  outputTypeId: number | null;
  outputType: Named;
  status: JobStatus;
  notes: string;
  createdAt: Date;
};

export type DockPrompt = {
  id: number;
  projectId: number | null;
  jobId: number | null;
  text: string;
  label: string;
  status: PromptStatus;
  notes: string;
  createdAt: Date;
};

export type DockProject = { id: number; name: string; status: ProjectStatus };

export function dockJob({ id, characterId, character, outputTypeId, outputType, ...job }: DockJob) {
  return {
    id,
    character_id: characterId,
    character_name: character?.name ?? null,
    output_type_id: outputTypeId,
    output_type_name: outputType?.name ?? null,
    status: job.status,
    notes: job.notes,
    created_at: dockTime(job.createdAt),
  };
}

export function dockPrompt({ id, projectId, jobId, text, label, status, notes, createdAt }: DockPrompt) {
  return {
    ...{ id, project_id: projectId, job_id: jobId, text, label, status, notes },
    created_at: dockTime(createdAt),
  };
}

export function dockProject({ id, name, status }: DockProject) {
  return { id, name, status };
}

/** As SQLite's CURRENT_TIMESTAMP writes it: UTC, to the second. */
export function dockTime(date: Date): string {
  return date.toISOString().slice(0, 19).replace("T", " ");
}
