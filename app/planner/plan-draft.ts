import type { PlanAnswer } from "@/lib/core/batches/answer";
import type { BatchMode } from "@/lib/core/batches/mode";
import type { PlannedRow } from "@/lib/core/batches/schema";
import type { CharacterScope } from "@/lib/core/batches/scopes";

/** What is chosen on the left, as it is typed. */
export type PlanChoices = {
  outputTypeIds: number[];
  characters: CharacterScope;
  characterIds: number[];
  ingredientIds: number[];
  mode: BatchMode;
  unpairedCategoryIds: number[];
  isCharacterPaired: boolean;
  count: string;
  isUntried: boolean;
  seed: string;
};

/** What the jobs get besides their combinations. */
export type BatchDetails = { name: string; projectIds: number[]; priority: string; plannedFor: string };

/** A row of the preview. `id` is its own, so that it stays the same row wherever it is moved. */
export type PlanRow = PlannedRow & { id: number; isTried: boolean; isKept: boolean };

/** What the last answer says of the whole batch, and the choices that it was given for. */
export type PlanFacts = Pick<PlanAnswer, "seed" | "possible" | "notes"> & { choices: PlanChoices };

export type PlanDraft = {
  choices: PlanChoices;
  details: BatchDetails;
  rows: PlanRow[];
  facts: PlanFacts | null;
};

/** What the address names. */
export type FirstChoices = {
  characterId: number | null;
  outputTypeId: number | null;
  projectId: number | null;
  ingredientIds: number[];
  mode: BatchMode;
};

export function blankDraft({
  characterId,
  outputTypeId,
  projectId,
  ingredientIds,
  mode,
}: FirstChoices): PlanDraft {
  return {
    choices: {
      outputTypeIds: outputTypeId === null ? [] : [outputTypeId],
      characters: characterId === null ? "all" : "chosen",
      characterIds: characterId === null ? [] : [characterId],
      ingredientIds,
      mode,
      unpairedCategoryIds: [],
      isCharacterPaired: false,
      count: "24",
      isUntried: true,
      seed: "",
    },
    details: { name: "", projectIds: projectId === null ? [] : [projectId], priority: "0", plannedFor: "" },
    rows: [],
    facts: null,
  };
}

const KEY = "pipeline-manager.plan";

/** For this window, until it is closed: a reload or another page costs nothing. */
export function readDraft(name: string): PlanDraft | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(`${KEY} ${name}`) ?? "null") as PlanDraft | null;
    return stored && Array.isArray(stored.rows) && Array.isArray(stored.details?.projectIds) ? stored : null;
  } catch {
    // Not ours any more, or the browser keeps nothing: as if there were none.
    return null;
  }
}

export function keepDraft(name: string, draft: PlanDraft): void {
  try {
    sessionStorage.setItem(`${KEY} ${name}`, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still plans.
  }
}
