import type { RuleInput } from "@/lib/core/rules/schema";
import { ruleSentence } from "@/lib/core/rules/sentence";
import { UserError } from "../outcome";
import type { Tx } from "../tx";

type Target = RuleInput["targets"][number];

/** What a rule that is being written is called, and where it lies. */
export type RuleNaming = {
  /** Null when the source is a character or an archetype. */
  sourceCategoryId: number | null;
  targets: (Target & { name: string; categoryId: number; category: string })[];
  /** "Rule", or "3 rules". */
  count: (targets: readonly Target[]) => string;
  /** Some of the targets in words, without the full stop. */
  sentence: (targets: readonly Target[]) => string;
};

/** Refuses at the field what does not exist any more. */
export async function requireNames(
  tx: Pick<Tx, "ingredient" | "category" | "character" | "archetype">,
  { type, source, targets }: Pick<RuleInput, "type" | "source" | "targets">,
): Promise<RuleNaming> {
  const idsOf = (kind: "ingredient" | "category") =>
    [source, ...targets].filter((one) => one.kind === kind).map(({ id }) => id);
  const byName = { id: true, name: true } as const;
  const [ingredients, categories, person] = await Promise.all([
    tx.ingredient.findMany({
      where: { id: { in: idsOf("ingredient") } },
      select: { ...byName, categoryId: true, category: { select: { name: true } } },
    }),
    tx.category.findMany({ where: { id: { in: idsOf("category") } }, select: byName }),
    source.kind === "archetype"
      ? tx.archetype.findUnique({ where: { id: source.id }, select: byName })
      : tx.character.findUnique({
          where: { id: source.kind === "character" ? source.id : 0 },
          select: byName,
        }),
  ]);
  const placed = new Map<string, { name: string; categoryId: number; category: string }>([
    ...ingredients.map(
      ({ id, name, categoryId, category }) =>
        [`ingredient ${id}`, { name, categoryId, category: category.name }] as const,
    ),
    ...categories.map(
      ({ id, name }) => [`category ${id}`, { name, categoryId: id, category: name }] as const,
    ),
  ]);
  const ownPlace = placed.get(`${source.kind} ${source.id}`);
  const sourceName = ownPlace?.name ?? person?.name;
  if (!sourceName) throw gone("source");
  const named = targets.map((target) => {
    const place = placed.get(`${target.kind} ${target.id}`);
    if (!place) throw gone("targets");
    return { ...target, ...place };
  });
  const isList = (some: readonly Target[]) =>
    type === "require" &&
    new Set(
      some.map(({ kind, id }) => (kind === "ingredient" ? placed.get(`${kind} ${id}`)?.categoryId : null)),
    ).size === 1 &&
    some.every(({ kind }) => kind === "ingredient");
  return {
    sourceCategoryId: ownPlace?.categoryId ?? null,
    targets: named,
    count: (some) => (isList(some) || some.length === 1 ? "Rule" : `${some.length} rules`),
    sentence: (some) => {
      const told = named.filter((one) => some.some(({ kind, id }) => kind === one.kind && id === one.id));
      const shown = isList(some) ? told.slice(0, NAMED) : told.slice(0, 1);
      const more = told.length - shown.length;
      const sentence = ruleSentence(type, {
        source: { kind: source.kind, name: sourceName },
        targets: shown,
      });
      return more > 0 ? `${sentence.replace(/\.$/, "")} and ${more} more` : sentence.replace(/\.$/, "");
    },
  };
}

/** Targets of a whitelist that the history names. */
const NAMED = 6;

function gone(field: "source" | "targets"): UserError {
  const message = "What was chosen here does not exist any more.";
  return new UserError(message, { [field]: message });
}
