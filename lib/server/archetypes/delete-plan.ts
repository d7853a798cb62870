import type { ArchetypeSelection } from "@/lib/core/archetypes/bulk";
import { nouns } from "@/lib/core/text/nouns";
import { keepingDeletion, plainDeletion, present } from "@/lib/core/uses/delete-choices";
import type { DeletePlan } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";
import { requireSelected } from "../selected-records";
import type { Tx } from "../tx";
import { selectableArchetypes } from "./queries";

/** What deleting these archetypes together would do. */
export async function planArchetypesDeletion(selection: ArchetypeSelection): Promise<DeletePlan> {
  const { ids, whose: name } = await requireSelected(db(), selection, selectableArchetypes);
  const { characters, rules } = await countArchetypeUses(db(), ids);
  const href = ids.length === 1 ? `/characters?archetype=${ids[0]}` : undefined;
  const kept = present([{ count: characters, ...nouns.character, href }]);
  const uses = [...kept, ...present([{ count: rules, ...nouns.rule }])];
  const count = ids.length;
  if (uses.length === 0) return { name, uses, choices: [plainDeletion(count, nouns.archetype)] };
  const stay =
    characters > 0 &&
    `${characters === 1 ? "The character stays" : "The characters stay"}, without an archetype.`;
  return { name, uses, choices: [keepingDeletion({ count, kept, rules, sentences: [stay] })] };
}

/** What depends on archetypes: their characters, and the rules that would go with them. */
export async function countArchetypeUses(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]) {
  const [row] = await tx.$queryRaw<Record<"characters" | "rules", bigint | number>[]>`
    SELECT (SELECT count(*) FROM Character WHERE archetypeId IN ${idList(ids)}) AS characters,
      (SELECT count(*) FROM Rule WHERE sourceArchetypeId IN ${idList(ids)}) AS rules`;
  return { characters: Number(row?.characters ?? 0), rules: Number(row?.rules ?? 0) };
}
