// The rule: output types and jobs of the predecessor. A job without a character or an output type comes as it is.

import { jobStatuses } from "@/lib/core/jobs/status";
import { below, identify, readChoice, readName, readReference } from "./read-row";
import { toText } from "./values";
import type { LegacyTable } from "./world";

export const outputTypes: LegacyTable = {
  columns: ["id", "name", "description", "created_at"],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "outputTypes", "output_types");
    const { name, whole } = readName(row, "name", `Output type ${identity.id}`, world);
    world.add(
      "outputTypes",
      {
        ...{ ...identity, name, description: below(whole, toText(row.values.description)) },
        ...{ aspectRatio: null, width: null, height: null, seconds: null, fps: null },
        ...{ position: world.next("output types"), createdAt, updatedAt: createdAt, categories: [] },
      },
      row.place,
    );
  },
};

export const jobs: LegacyTable = {
  columns: ["id", "character_id", "output_type_id", "status", "notes", "created_at"],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "jobs", "render_jobs");
    const status = readChoice(row, "status", jobStatuses, "planned", world);
    world.add(
      "jobs",
      {
        ...{ ...identity, characterId: readReference(row, "character_id", "characters", world) },
        ...{
          outputTypeId: readReference(row, "output_type_id", "outputTypes", world),
          batchId: null,
          status,
        },
        ...{ priority: 0, plannedFor: null, notes: toText(row.values.notes), ruleOverride: null },
        ...{ createdAt, updatedAt: createdAt, ingredients: [] },
      },
      row.place,
    );
    // Each job's life begins with the status that it came with.
    const step = {
      id: world.claimId("jobStatusChanges", null),
      uuid: world.uuid(`first status of ${identity.uuid}`),
    };
    world.add(
      "jobStatusChanges",
      { ...step, jobId: identity.id, from: null, to: status, createdAt },
      row.place,
    );
  },
};
