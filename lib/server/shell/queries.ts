import { db } from "../db";
import { currentSequence } from "../events";
import { getSettings } from "../settings/queries";

/** What is around every page; counts are kept by triggers, never counted here. */
export async function getShell() {
  // Taken before the reads: an event that arrives in between leads to one refresh too many, never to a missed one.
  const since = currentSequence();
  const [settings, counters] = await Promise.all([getSettings(), db().counter.findMany()]);
  const counts: Record<string, number> = Object.fromEntries(
    counters.map(({ name, value }) => [NAVIGATION_KEY[name] ?? name, Number(value)]),
  );
  return { since, settings, counts };
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
  Project: "projects",
};
