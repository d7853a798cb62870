import type { CharacterStatus } from "@/lib/core/characters/schema";

const grouped = new Intl.NumberFormat("en");

/** "48 characters: 40 active, 5 concepts and 3 retired." */
export function describeCharacters(counts: Partial<Record<CharacterStatus, number>>): string {
  const { active = 0, concept = 0, retired = 0 } = counts;
  const total = active + concept + retired;
  if (total === 0) return "Who your clips are about.";
  const parts = [
    active > 0 && `${grouped.format(active)} active`,
    concept > 0 && `${grouped.format(concept)} ${concept === 1 ? "concept" : "concepts"}`,
    retired > 0 && `${grouped.format(retired)} retired`,
  ].filter((part) => part !== false);
  const whole = `${grouped.format(total)} ${total === 1 ? "character" : "characters"}`;
  if (parts.length === 1)
    return active > 0 ? `${whole}, ${total === 1 ? "" : "all "}active.` : `${whole}: ${parts[0]}.`;
  return `${whole}: ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}.`;
}
