import type { CsvKind } from "@/lib/core/transfer/csv/kinds";
import { UserError } from "../../outcome";
import type { Here } from "./here";

type NewRow = { id: number; uuid: string; createdAt: string; values: Record<string, unknown>; here: Here };

/** A record of the format with what a row gives, and as a form would leave the rest. Throws a `UserError` when something needed is not given. */
export function newRecord(
  kind: CsvKind,
  { id, uuid, createdAt, values, here }: NewRow,
): Record<string, unknown> {
  const common = { id, uuid, importedId: null, createdAt, updatedAt: createdAt };
  switch (kind) {
    case "characters":
      need(values.name, "a name");
      return {
        ...{
          ...common,
          archetypeId: null,
          status: "active",
          description: "",
          visualNotes: "",
          imageId: null,
          tags: [],
        },
        ...values,
      };
    case "ingredients": {
      need(values.name, "a name");
      need(values.categoryId, "a category");
      const last = here.lastPosition(
        "SELECT max(position) FROM Ingredient WHERE categoryId = ?",
        Number(values.categoryId),
      );
      return {
        ...{
          ...common,
          code: null,
          description: "",
          promptFragment: "",
          weight: 1,
          position: last + 1,
          tags: [],
        },
        ...values,
      };
    }
    case "jobs":
      return {
        ...{
          ...common,
          characterId: null,
          outputTypeId: null,
          batchId: null,
          status: "planned",
          priority: 0,
        },
        ...{ plannedFor: null, notes: "", ruleOverride: null, ingredients: [], ...values },
      };
    case "prompts": {
      need(values.text, "a text");
      const projectId = typeof values.projectId === "number" ? values.projectId : null;
      const last = here.lastPosition("SELECT max(position) FROM Prompt WHERE projectId IS ?", projectId);
      return {
        ...{ ...common, projectId, jobId: null, label: "", status: "pending", notes: "", flagReason: "" },
        ...{ position: last + id, isStarred: false, ...values },
      };
    }
    case "media":
      throw new UserError("It names no media: a table can only describe those that are here.");
  }
}

function need(value: unknown, what: string): void {
  if (value === undefined || value === null || value === "") throw new UserError(`A new one needs ${what}.`);
}
