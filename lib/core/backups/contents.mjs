// The rule: what is in a database is said in numbers of the records that people speak of.

/** Tables with their words, in the order in which they are named. */
export const COUNTED_RECORDS = /** @type {const} */ ([
  { table: "Job", singular: "job", plural: "jobs" },
  { table: "MediaAsset", singular: "media asset", plural: "media assets" },
  { table: "Prompt", singular: "prompt", plural: "prompts" },
  { table: "Project", singular: "project", plural: "projects" },
  { table: "Character", singular: "character", plural: "characters" },
  { table: "Archetype", singular: "archetype", plural: "archetypes" },
  { table: "Ingredient", singular: "ingredient", plural: "ingredients" },
  { table: "OutputType", singular: "output type", plural: "output types" },
  { table: "Rule", singular: "rule", plural: "rules" },
  { table: "TopLayerClip", singular: "top layer clip", plural: "top layer clips" },
]);

/** @typedef {typeof COUNTED_RECORDS[number]["table"]} CountedTable */
/** Without a table whose rows could not be counted. */
/** @typedef {Partial<Record<CountedTable, number>>} RecordCounts */

/**
 * What two databases differ in. `lost` are records of today that the backup does not have, `back` are those that only it has; `changes`
 * is how many changes were made since, `latest` the last ones.
 * @typedef {{ lost: RecordCounts, back: RecordCounts, changes: number, latest: { id: number, sentence: string }[] }} BackupDifference
 */

/**
 * `1,204 jobs, 31 prompts and 1 character`; empty when there are none.
 * @param {RecordCounts} counts
 * @returns {string}
 */
export function describeCounts(counts) {
  const parts = COUNTED_RECORDS.flatMap(({ table, singular, plural }) => {
    const count = counts[table] ?? 0;
    return count > 0 ? [`${count.toLocaleString("en-US")} ${count === 1 ? singular : plural}`] : [];
  });
  const last = parts.pop() ?? "";
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
}

/**
 * How many of each `from` has more than `to`.
 * @param {RecordCounts} from
 * @param {RecordCounts} to
 * @returns {RecordCounts}
 */
export function moreIn(from, to) {
  /** @type {RecordCounts} */
  const more = {};
  for (const { table } of COUNTED_RECORDS) {
    const count = (from[table] ?? 0) - (to[table] ?? 0);
    if (count > 0) more[table] = count;
  }
  return more;
}
