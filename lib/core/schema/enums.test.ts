import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ArchetypeSubtype } from "@/lib/core/archetypes/schema";
import { archetypeSubtypeLabels } from "@/lib/core/archetypes/subtype";
import { batchModeLabels } from "@/lib/core/batches/mode";
import { BatchMode } from "@/lib/core/batches/schema";
import { ChangeOrigin } from "@/lib/core/changes/origin";
import { changeOriginLabels } from "@/lib/core/changes/origins";
import { CharacterStatus } from "@/lib/core/characters/schema";
import { characterStatusLabels } from "@/lib/core/characters/status";
import { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { mediaQualityLabels } from "@/lib/core/media/quality";
import { MediaQuality } from "@/lib/core/media/schema";
import { ProjectStatus } from "@/lib/core/projects/schema";
import { projectStatusLabels } from "@/lib/core/projects/status";
import { PromptStatus } from "@/lib/core/prompts/schema";
import { promptStatusLabels } from "@/lib/core/prompts/status";
import { ruleSelectorLabels, ruleTypeLabels } from "@/lib/core/rules/kind-labels";
import { RuleSelector, RuleType } from "@/lib/core/rules/kinds";

const pairs = {
  ArchetypeSubtype: [ArchetypeSubtype, archetypeSubtypeLabels],
  BatchMode: [BatchMode, batchModeLabels],
  CharacterStatus: [CharacterStatus, characterStatusLabels],
  JobStatus: [JobStatus, jobStatusLabels],
  MediaQuality: [MediaQuality, mediaQualityLabels],
  ProjectStatus: [ProjectStatus, projectStatusLabels],
  PromptStatus: [PromptStatus, promptStatusLabels],
  RuleType: [RuleType, ruleTypeLabels],
  RuleSelector: [RuleSelector, ruleSelectorLabels],
  ChangeOrigin: [ChangeOrigin, changeOriginLabels],
} as const;

const schema = readFileSync(join(import.meta.dirname, "../../../prisma/schema.prisma"), "utf8");

test.each(Object.entries(pairs))(
  "%s has the literals of the data model, each with a label",
  (name, [values, labels]) => {
    const body = new RegExp(`^enum ${name} \\{\\n([^}]*)\\}`, "m").exec(schema)?.[1] ?? "";
    const literals = body.split("\n").flatMap((row) => row.trim() || []);
    expect(values.options).toEqual(literals);
    expect(Object.keys(labels)).toEqual(literals);
  },
);
