import { derivePicks } from "@/lib/core/jobs/picks";
import type { Chosen } from "@/lib/core/rules/rule-book";
import { db } from "../db";
import { UserError } from "../outcome";
import { listBrokenRules } from "../rules/in-play";
import type { Tx } from "../tx";
import type { JobParts } from "./parts";
import type { JobRecord } from "./queries";

/** What rules are hard about: the character and the picks. Of extras they only warn. */
function chosenOf({ character, requiredCategoryIds, ingredients }: JobParts): Chosen {
  return { character, ingredients: derivePicks(ingredients, requiredCategoryIds).picks };
}

/** What the job breaks, in the rules' own words, a line each: `ruleOverride` of a job that is saved all the same. Null for nothing. */
export async function findBrokenRules(tx: Tx, parts: JobParts): Promise<string | null> {
  const [sentences = []] = await listBrokenRules(tx, [chosenOf(parts)]);
  return sentences.join("\n") || null;
}

/** What rules say against a job by now, a sentence each: also one that was saved before the rule was made. */
export async function listBrokenRulesOf({ character, picks }: JobRecord): Promise<string[]> {
  const row =
    character &&
    (await db().character.findUnique({
      where: { id: character.id },
      select: { id: true, archetypeId: true },
    }));
  const ingredients = picks.map(({ id, category }) => ({ id, categoryId: category.id }));
  const [sentences = []] = await listBrokenRules(db(), [{ character: row, ingredients }]);
  return sentences;
}

/** The refusal of a job that breaks rules without being allowed to. */
export function brokenRules(sentences: string): UserError {
  return new UserError(`Rules forbid this: ${sentences.replaceAll("\n", " ")}`, { canBreakRules: sentences });
}
