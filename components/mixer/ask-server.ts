import type { MixerCombination } from "@/lib/server/mixer/look";
import type { MixerRoll } from "@/lib/server/mixer/roll";
import type { WhyAnswer } from "@/lib/server/mixer/why";

type Asked<Key extends string, T> = ({ ok: true } & Record<Key, T>) | { ok: false; message: string };

const UNREACHABLE = "The app's server does not answer. Is it still running?";

/** A refusal's own words, and one sentence when there is no answer. */
export async function askRoll(address: string, signal: AbortSignal): Promise<Asked<"roll", MixerRoll>> {
  const answer = await ask<MixerRoll>(address, { signal });
  return answer.ok ? { ok: true, roll: answer.body } : answer;
}

export async function askWhy(address: string, signal: AbortSignal): Promise<Asked<"why", WhyAnswer>> {
  const answer = await ask<WhyAnswer>(address, { signal });
  return answer.ok ? { ok: true, why: answer.body } : answer;
}

/** Null without an answer: then what is shown stays. */
export async function lookAt(shown: readonly MixerCombination[]): Promise<MixerCombination[] | null> {
  const answer = await ask<{ combinations: MixerCombination[] }>("/api/mixer/look", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ combinations: shown.map(idsOf) }),
  });
  return answer.ok ? answer.body.combinations : null;
}

export function idsOf({ outputType, character, picks }: MixerCombination) {
  return {
    outputTypeId: outputType.id,
    characterId: character.id,
    ingredientIds: picks.map(({ id }) => id),
  };
}

type Refusal = { error?: { message: string; fields?: Record<string, string> } };

async function ask<T>(address: string, init: RequestInit): Promise<Asked<"body", T>> {
  try {
    const response = await fetch(address, init);
    const body = (await response.json()) as T & Refusal;
    if (response.ok) return { ok: true, body };
    const [field] = Object.values(body.error?.fields ?? {});
    return { ok: false, message: field ?? body.error?.message ?? UNREACHABLE };
  } catch {
    return { ok: false, message: UNREACHABLE };
  }
}
