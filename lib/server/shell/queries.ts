import { db } from "../db";
import { currentSequence } from "../events";
import { remembered } from "../remembered";
import { countRuleLines } from "../rules/queries";
import { listPinnedFilters } from "../saved-filters/queries";
import { getSettings } from "../settings/queries";

/** What is around every page; counts are kept by triggers, never counted here; those of rules are remembered. */
export async function getShell() {
  // Taken before the reads: an event that arrives in between leads to one refresh too many, never to a missed one.
  const since = currentSequence();
  const [settings, counters, rules, pinned] = await Promise.all([
    getSettings(),
    db().counter.findMany(),
    countRuleLines(),
    remembered("pinned filters", listPinnedFilters),
  ]);
  const kept = counters.map(({ name, value }) => [NAVIGATION_KEY[name] ?? name, Number(value)]);
  const counts: Record<string, number> = { ...Object.fromEntries(kept), rules };
  return { since, settings, counts, pinned };
}

/** Tables to the keys that the navigation counts by. */
const NAVIGATION_KEY: Record<string, string> = {
  Archetype: "archetypes",
  Character: "characters",
  Ingredient: "ingredients",
  OutputType: "outputTypes",
  Tag: "tags",
  Job: "jobs",
  MediaAsset: "media",
  Inbox: "inbox",
  TopLayerClip: "topLayer",
  Project: "projects",
  Prompt: "prompts",
};
