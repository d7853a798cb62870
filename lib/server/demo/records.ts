import { STUDIO_SETTING, StudioRecords } from "@/lib/core/demo/records";
import type { Tx } from "../tx";

type Reader = Pick<
  Tx,
  | "setting"
  | "archetype"
  | "character"
  | "category"
  | "ingredient"
  | "rule"
  | "outputType"
  | "project"
  | "job"
  | "mediaAsset"
>;

/** What the sample studio brought and what of it is still there; null without one, or when all of it is gone. */
export async function findStudio(reader: Reader): Promise<StudioRecords | null> {
  const setting = await reader.setting.findUnique({
    where: { key: STUDIO_SETTING },
    select: { value: true },
  });
  const brought = StudioRecords.safeParse(parseJson(setting?.value)).data;
  if (!brought) return null;
  const still = (ids: number[]) => ({ where: { id: { in: ids } }, select: { id: true } }) as const;
  const [archetypes, characters, categories, ingredients, rules, outputTypes, projects, jobs, media] =
    await Promise.all([
      reader.archetype.findMany(still(brought.archetypes)),
      reader.character.findMany(still(brought.characters)),
      reader.category.findMany(still(brought.categories)),
      reader.ingredient.findMany(still(brought.ingredients)),
      reader.rule.findMany(still(brought.rules)),
      reader.outputType.findMany(still(brought.outputTypes)),
      reader.project.findMany(still(brought.projects)),
      reader.job.findMany(still(brought.jobs)),
      reader.mediaAsset.findMany(still(brought.media)),
    ]);
  const there = {
    archetypes: idsOf(archetypes),
    characters: idsOf(characters),
    categories: idsOf(categories),
    ingredients: idsOf(ingredients),
    rules: idsOf(rules),
    outputTypes: idsOf(outputTypes),
    projects: idsOf(projects),
    jobs: idsOf(jobs),
    media: idsOf(media),
  };
  return Object.values(there).some((ids) => ids.length > 0) ? { ...there, tags: brought.tags } : null;
}

export function idsOf(rows: { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
