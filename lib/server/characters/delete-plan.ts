import { type DeleteChoice, type DeletePlan, formatUse, formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import type { Tx } from "../tx";

export async function planCharacterDeletion(id: number): Promise<DeletePlan> {
  const character = await db().character.findUnique({ where: { id }, select: { name: true, status: true } });
  if (!character) throw new NotFoundError("character");
  const { jobs, media, rules } = await countCharacterUses(db(), id);
  const kept = [
    { count: jobs, singular: "job", plural: "jobs", href: `/jobs?characterId=${id}` },
    { count: media, singular: "media asset", plural: "media assets", href: `/media?character=${id}` },
  ].filter(({ count }) => count > 0);
  const ruleUse = { count: rules, singular: "rule", plural: "rules" };
  const uses = rules > 0 ? [...kept, ruleUse] : kept;
  if (uses.length === 0) return { name: character.name, uses, choices: [deleteIt] };

  const rest = [
    kept.length > 0 && `They stay, without a character${jobs > 0 ? ", and leave the funnel" : ""}.`,
    rules > 0 && `${formatUse(ruleUse)} that ${rules === 1 ? "names it goes" : "name it go"} with it.`,
  ];
  const keep: DeleteChoice = {
    mode: "keep",
    label: kept.length > 0 ? `Delete it, keep ${formatUses(kept)}` : `Delete it and ${formatUses([ruleUse])}`,
    explanation: rest.filter(Boolean).join(" "),
    isDestructive: true,
  };
  const choices = character.status === "retired" ? [keep] : [retire, keep];
  return { name: character.name, uses, choices };
}

/** What depends on a character: jobs, media of its own, and the rules that would go with it. */
export async function countCharacterUses(tx: Pick<Tx, "job" | "mediaAsset" | "rule">, id: number) {
  const [jobs, media, rules] = await Promise.all([
    tx.job.count({ where: { characterId: id } }),
    tx.mediaAsset.count({ where: { characterId: id } }),
    tx.rule.count({ where: { sourceCharacterId: id } }),
  ]);
  return { jobs, media, rules };
}

const retire: DeleteChoice = {
  mode: "retire",
  label: "Retire it",
  explanation:
    "Everything it has stays as it is; it takes no part in new combinations. You can bring it back.",
  isDestructive: false,
};

const deleteIt: DeleteChoice = {
  mode: "delete",
  label: "Delete character",
  explanation: "Nothing uses it.",
  isDestructive: true,
};
