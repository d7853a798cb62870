import { type DeleteChoice, type DeletePlan, formatUse, formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import type { Tx } from "../tx";

export async function planArchetypeDeletion(id: number): Promise<DeletePlan> {
  const archetype = await db().archetype.findUnique({ where: { id }, select: { name: true } });
  if (!archetype) throw new NotFoundError("archetype");
  const { characters, rules } = await countArchetypeUses(db(), id);
  const characterUse = {
    count: characters,
    singular: "character",
    plural: "characters",
    href: `/characters?archetype=${id}`,
  };
  const ruleUse = { count: rules, singular: "rule", plural: "rules" };
  const uses = [characterUse, ruleUse].filter(({ count }) => count > 0);
  return { name: archetype.name, uses, choices: [uses.length === 0 ? deleteIt : keep()] };

  function keep(): DeleteChoice {
    const kept = characters > 0;
    const rest = [
      kept && `${characters === 1 ? "The character stays" : "The characters stay"}, without an archetype.`,
      rules > 0 &&
        `${formatUse(ruleUse)} that ${rules === 1 ? "names" : "name"} it ${rules === 1 ? "goes" : "go"} with it.`,
    ];
    return {
      mode: "keep",
      label: kept
        ? `Delete it, keep ${formatUses([characterUse])}`
        : `Delete it and ${formatUses([ruleUse])}`,
      explanation: rest.filter(Boolean).join(" "),
      isDestructive: true,
    };
  }
}

/** What depends on an archetype: its characters, and the rules that would go with it. */
export async function countArchetypeUses(tx: Pick<Tx, "character" | "rule">, id: number) {
  const [characters, rules] = await Promise.all([
    tx.character.count({ where: { archetypeId: id } }),
    tx.rule.count({ where: { sourceArchetypeId: id } }),
  ]);
  return { characters, rules };
}

const deleteIt: DeleteChoice = {
  mode: "delete",
  label: "Delete archetype",
  explanation: "Nothing uses it.",
  isDestructive: true,
};
