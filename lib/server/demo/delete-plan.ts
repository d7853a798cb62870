import type { DeletePlan } from "@/lib/core/uses/uses";
import { formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import { findStudio } from "./records";
import { countUsers, findCategoriesToLeave, findUsedRecords, usesOf } from "./uses";

/** What removing the sample studio would do. There is one, so it needs no id. */
export async function planStudioRemoval(): Promise<DeletePlan> {
  const name = "the sample studio";
  const studio = await findStudio(db());
  if (!studio) throw new NotFoundError("sample studio");
  const [used, users, categories] = await Promise.all([
    findUsedRecords(db(), studio),
    countUsers(db(), studio),
    findCategoriesToLeave(db(), studio),
  ]);
  const kept = usesOf(used);
  if (kept.length === 0) {
    const explanation = `${formatUses(usesOf(studio))} go. Undo brings them back.`;
    return {
      name,
      uses: [],
      choices: [{ mode: "delete", label: "Remove it", explanation, isDestructive: true }],
    };
  }
  const rules = users.filter(({ singular }) => singular === "rule");
  const others = users.filter(({ singular }) => singular !== "rule");
  const afterwards = [
    others.length > 0 && `You keep ${formatUses(others)}, without what came from the sample studio.`,
    others.some(({ singular }) => singular === "job") && "Jobs that lack a piece leave the funnel.",
    rules.length > 0 &&
      `${formatUses(rules)} that ${rules[0]?.count === 1 ? "names it goes" : "name it go"} with it.`,
    categories.length > 0 &&
      `${formatUses(usesOf({ categories }))} with ingredients of yours in it stay${categories.length === 1 ? "s" : ""}.`,
  ];
  return {
    name,
    uses: users,
    choices: [
      {
        mode: "keep",
        label: "Remove it, keep what is in use",
        explanation: `Nothing of yours changes: ${formatUses(kept)} of the sample studio stay and are yours from now on.`,
        isDestructive: false,
      },
      {
        mode: "all",
        label: "Remove all of it",
        explanation: afterwards.filter(Boolean).join(" "),
        isDestructive: true,
      },
    ],
  };
}
