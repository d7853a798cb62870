import type { CharacterSelection } from "@/lib/core/characters/bulk";
import { libraryHref } from "@/lib/core/media/search/address";
import { nouns } from "@/lib/core/text/nouns";
import { keepingDeletion, plainDeletion, present } from "@/lib/core/uses/delete-choices";
import type { DeleteChoice, DeletePlan } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";
import { requireSelected } from "../selected-records";
import type { Tx } from "../tx";
import { selectableCharacters } from "./queries";

/** What deleting these characters together would do. */
export async function planCharactersDeletion(selection: CharacterSelection): Promise<DeletePlan> {
  const { ids, whose: name } = await requireSelected(db(), selection, selectableCharacters);
  const { jobs, media, rules, active } = await countCharacterUses(db(), ids);
  const [count, only] = [ids.length, ids.length === 1 ? ids[0] : null];
  const kept = present([
    { count: jobs, ...nouns.job, href: only ? `/jobs?characterId=${only}` : undefined },
    { count: media, ...nouns.media, href: only ? libraryHref({ character: only }) : undefined },
  ]);
  const uses = [...kept, ...present([{ count: rules, ...nouns.rule }])];
  if (uses.length === 0) return { name, uses, choices: [plainDeletion(count, nouns.character)] };
  const stay =
    kept.length > 0 && `They stay, without a character${jobs > 0 ? ", and leave the funnel" : ""}.`;
  const keep = keepingDeletion({ count, kept, rules, sentences: [stay] });
  return { name, uses, choices: active > 0 ? [retirement(count), keep] : [keep] };
}

/** What depends on characters: jobs, media of their own, and rules that would go with them; and how many are not retired. */
export async function countCharacterUses(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]) {
  const list = idList(ids);
  const [row] = await tx.$queryRaw<Record<"jobs" | "media" | "rules" | "active", bigint | number>[]>`
    SELECT (SELECT count(*) FROM Job WHERE characterId IN ${list}) AS jobs,
      (SELECT count(*) FROM MediaAsset WHERE characterId IN ${list}) AS media,
      (SELECT count(*) FROM Rule WHERE sourceCharacterId IN ${list}) AS rules,
      (SELECT count(*) FROM Character WHERE id IN ${list} AND status <> 'retired') AS active`;
  return {
    jobs: Number(row?.jobs ?? 0),
    media: Number(row?.media ?? 0),
    rules: Number(row?.rules ?? 0),
    active: Number(row?.active ?? 0),
  };
}

function retirement(count: number): DeleteChoice {
  return {
    mode: "retire",
    label: count === 1 ? "Retire it" : "Retire them",
    explanation:
      count === 1
        ? "Everything it has stays as it is; it takes no part in new combinations. You can bring it back."
        : "Everything they have stays as it is; they take no part in new combinations. You can bring them back.",
    isDestructive: false,
  };
}
