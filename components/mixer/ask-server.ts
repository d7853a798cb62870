import { askServer } from "@/components/shell/ask-server";
import type { MixerCombination } from "@/lib/server/mixer/look";

/** Null without an answer: then what is shown stays. */
export async function lookAt(shown: readonly MixerCombination[]): Promise<MixerCombination[] | null> {
  const body = { combinations: shown.map(idsOf) };
  return askServer<{ combinations: MixerCombination[] }>("/api/mixer/look", { body }).then(
    ({ combinations }) => combinations,
    () => null,
  );
}

export function idsOf({ outputType, character, picks }: MixerCombination) {
  return {
    outputTypeId: outputType.id,
    characterId: character.id,
    ingredientIds: picks.map(({ id }) => id),
  };
}
