import type { RuleLine } from "@/lib/core/rules/lines";
import { toRule } from "@/lib/core/rules/rule-of-row";
import {
  INSIDE_ONE_CATEGORY,
  type RuleInput,
  type RuleSelection,
  type RulesSwitch,
  type RuleUpdate,
} from "@/lib/core/rules/schema";
import type { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { type RuleNaming, requireNames } from "./names";
import { requireSelectedLines } from "./queries";

/** One rule for each target, without those that are there already. */
export async function createRules(tx: Tx, input: RuleInput): Promise<Outcome<{ ids: number[] }>> {
  const naming = await requireSensible(tx, input);
  const known = await tx.rule.findMany({
    where: { ...sourceColumns(input.source), type: input.type, enabled: input.enabled },
  });
  const taken = new Set(known.flatMap((row) => keyOfTarget(toRule(row)?.target)));
  const targets = input.targets.filter((target) => !taken.has(keyOfTarget(target)));
  if (targets.length === 0) {
    const message = "There is such a rule already.";
    throw new UserError(message, { targets: message });
  }
  const ids: number[] = [];
  for (const target of targets) ids.push(await insert(tx, input, target));
  return outcome(`${naming.count(targets)} created: ${naming.sentence(targets)}`, { ids });
}

/** The rules of a line say this instead; targets that stay keep their rules. Notes that nobody touched stay as each rule has them. */
export async function updateRules(
  tx: Tx,
  { ids, ...input }: RuleUpdate,
): Promise<Outcome<{ ids: number[] }>> {
  const before = await tx.rule.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } });
  if (before.length === 0) throw new NotFoundError("rule");
  const naming = await requireSensible(tx, input);
  const joined = [...new Set(before.map(({ notes }) => notes).filter(Boolean))].join("\n");
  const areNotesKept = joined === input.notes;
  const kept = new Map<string, (typeof before)[number]>();
  for (const row of before) {
    const key = keyOfTarget(toRule(row)?.target);
    if (!kept.has(key)) kept.set(key, row);
  }
  const wanted = new Set(input.targets.map(keyOfTarget));
  const idsAfter: number[] = [];
  const spare = before.filter((row) => {
    const key = keyOfTarget(toRule(row)?.target);
    return !wanted.has(key) || kept.get(key) !== row;
  });
  for (const target of input.targets) {
    // A rule whose target is gone becomes the one of a new target, so that its history goes on.
    const row = kept.get(keyOfTarget(target)) ?? spare.shift();
    if (!row) {
      idsAfter.push(await insert(tx, input, target));
      continue;
    }
    const data = {
      ...columnsOf(input, target),
      enabled: input.enabled,
      ...(!areNotesKept && { notes: input.notes }),
    };
    const isChanged = Object.entries(data).some(([name, value]) => row[name as keyof typeof row] !== value);
    if (isChanged) await tx.rule.update({ where: { id: row.id }, data, select: { id: true } });
    idsAfter.push(row.id);
  }
  if (spare.length > 0) await tx.rule.deleteMany({ where: { id: { in: spare.map(({ id }) => id) } } });
  return outcome(`${naming.count(input.targets)} changed: ${naming.sentence(input.targets)}`, {
    ids: idsAfter,
  });
}

/** Switched off, a rule stays in the list and governs nothing. */
export async function switchRules(
  tx: Tx,
  { enabled, ...selection }: RulesSwitch,
): Promise<Outcome<{ changed: number }>> {
  const lines = (await requireSelectedLines(selection)).filter((line) => line.enabled !== enabled);
  if (lines.length === 0) return outcome("Nothing changed", { changed: 0 });
  const ids = lines.flatMap(({ ruleIds }) => ruleIds);
  if (enabled) await refuseInside(tx, ids);
  await tx.rule.updateMany({ where: { id: { in: ids } }, data: { enabled } });
  return outcome(`${counted(lines)} switched ${enabled ? "on" : "off"}`, { changed: lines.length });
}

export async function deleteRules(tx: Tx, selection: RuleSelection): Promise<Outcome<{ deleted: number }>> {
  const lines = await requireSelectedLines(selection);
  await tx.$executeRaw`DELETE FROM Rule WHERE id IN ${idList(lines.flatMap(({ ruleIds }) => ruleIds))}`;
  return outcome(`${counted(lines)} deleted`, { deleted: lines.length });
}

/** The columns of a rule that say what it is about. */
export function columnsOf(
  { type, source }: Pick<RuleInput, "type" | "source">,
  target: RuleInput["targets"][number],
) {
  return {
    type,
    ...sourceColumns(source),
    targetKind: target.kind,
    targetIngredientId: target.kind === "ingredient" ? target.id : null,
    targetCategoryId: target.kind === "category" ? target.id : null,
  };
}

function sourceColumns({ kind, id }: RuleInput["source"]) {
  return {
    sourceKind: kind,
    sourceIngredientId: kind === "ingredient" ? id : null,
    sourceCategoryId: kind === "category" ? id : null,
    sourceCharacterId: kind === "character" ? id : null,
    sourceArchetypeId: kind === "archetype" ? id : null,
  };
}

async function insert(tx: Tx, input: RuleInput, target: RuleInput["targets"][number]): Promise<number> {
  const { notes, enabled } = input;
  const data: Prisma.RuleUncheckedCreateInput = { ...columnsOf(input, target), notes, enabled };
  const { id } = await tx.rule.create({ data, select: { id: true } });
  return id;
}

function keyOfTarget(target: RuleInput["targets"][number] | undefined): string {
  return target ? `${target.kind} ${target.id}` : "";
}

/** Everything that it names exists, and a `require` does not stay within one category. */
async function requireSensible(tx: Tx, input: RuleInput): Promise<RuleNaming> {
  const naming = await requireNames(tx, input);
  const isInside = ({ categoryId }: RuleNaming["targets"][number]) => categoryId === naming.sourceCategoryId;
  if (input.type === "require" && naming.targets.some(isInside))
    throw new UserError(INSIDE_ONE_CATEGORY, { targets: INSIDE_ONE_CATEGORY });
  return naming;
}

async function refuseInside(tx: Tx, ids: readonly number[]): Promise<void> {
  const inside = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM Rule r
    LEFT JOIN Ingredient source ON source.id = r.sourceIngredientId
    LEFT JOIN Ingredient target ON target.id = r.targetIngredientId
    WHERE r.id IN ${idList(ids)} AND r.type = 'require'
      AND coalesce(source.categoryId, r.sourceCategoryId) = coalesce(target.categoryId, r.targetCategoryId) LIMIT 1`;
  if (inside.length > 0) throw new UserError(INSIDE_ONE_CATEGORY);
}

function counted(lines: readonly RuleLine[]): string {
  return lines.length === 1 ? "Rule" : `${lines.length.toLocaleString("en-US")} rules`;
}
