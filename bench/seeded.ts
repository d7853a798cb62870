import { openDatabase } from "@/scripts/database.mjs";

/** One record of each kind with the words by which a page that shows it is recognized. */
export type Seeded = ReturnType<typeof readSeeded>;

/** Looks up in the seeded database what the pages are asked for. */
export function readSeeded(databaseFile: string) {
  const database = openDatabase(databaseFile);
  const one = <Row>(sql: string, ...values: unknown[]): Row => {
    const row = database.prepare(sql).get(...values) as Row | undefined;
    if (!row) throw new Error(`The seeded database has no row for: ${sql}`);
    return row;
  };
  try {
    const character = one<{ id: number; name: string; archetypeId: number }>(
      `SELECT id, name, archetypeId FROM Character
       WHERE status = 'active' AND archetypeId IS NOT NULL ORDER BY (SELECT count(*) FROM Job WHERE characterId = Character.id) DESC, id LIMIT 1`,
    );
    const job = one<{ id: number; characterId: number; outputTypeId: number; characterName: string }>(
      `SELECT j.id, j.characterId, j.outputTypeId, c.name AS characterName FROM Job j JOIN Character c ON c.id = j.characterId
       JOIN OutputType o ON o.id = j.outputTypeId WHERE j.status = 'complete' AND EXISTS (SELECT 1 FROM MediaAsset m WHERE m.jobId = j.id)
       ORDER BY j.id DESC LIMIT 1`,
    );
    return {
      archetype: one<{ id: number; name: string }>(
        "SELECT id, name FROM Archetype WHERE id = ?",
        character.archetypeId,
      ),
      character,
      firstCharacter: one<{ name: string }>("SELECT name FROM Character ORDER BY nameKey, id LIMIT 1"),
      category: one<{ id: number; name: string }>("SELECT id, name FROM Category ORDER BY position LIMIT 1"),
      ingredient: one<{ id: number; name: string; categoryId: number }>(
        "SELECT id, name, categoryId FROM Ingredient ORDER BY (SELECT count(*) FROM JobIngredient WHERE ingredientId = Ingredient.id) DESC, id LIMIT 1",
      ),
      outputType: one<{ id: number; name: string }>(
        "SELECT id, name FROM OutputType WHERE id = ?",
        job.outputTypeId,
      ),
      job,
      newestJob: one<{ id: number }>("SELECT id FROM Job ORDER BY id DESC LIMIT 1"),
      jobTag: one<{ name: string }>(
        "SELECT name FROM Tag WHERE id IN (SELECT tagId FROM CharacterTag) ORDER BY id LIMIT 1",
      ),
      newestMedia: one<{ title: string }>("SELECT title FROM MediaAsset ORDER BY id DESC LIMIT 1"),
      // A day behind nine of ten, and what the list of the newest begins with when it begins with that day.
      oldMedia: one<{ title: string; day: string }>(
        `WITH old AS (
           SELECT date(createdAt, 'localtime') AS day FROM MediaAsset ORDER BY id LIMIT 1 OFFSET (SELECT count(*) / 10 FROM MediaAsset)
         )
         SELECT title, day FROM old JOIN MediaAsset ON id < coalesce((
           SELECT id FROM MediaAsset WHERE createdAt >= strftime('%Y-%m-%dT%H:%M:%f+00:00', day, '+1 day', 'utc') ORDER BY createdAt, id LIMIT 1
         ), 9e15) ORDER BY id DESC LIMIT 1`,
      ),
      media: one<{ id: number; title: string; quality: string; tag: string }>(
        `SELECT m.id, m.title, m.quality, t.name AS tag FROM MediaAsset m JOIN MediaTag mt ON mt.mediaId = m.id
         JOIN Tag t ON t.id = mt.tagId WHERE m.jobId = ? AND m.characterId IS NULL ORDER BY m.id DESC, mt.position LIMIT 1`,
        job.id,
      ),
      project: one<{ id: number; name: string }>("SELECT id, name FROM Project WHERE id = 1"),
      topLayer: one<{ id: number; title: string }>(
        "SELECT id, title FROM TopLayerClip ORDER BY id DESC LIMIT 1",
      ),
      change: one<{ sentence: string }>("SELECT sentence FROM Change ORDER BY id DESC LIMIT 1"),
    };
  } finally {
    database.close();
  }
}
