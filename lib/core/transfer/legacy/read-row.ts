// The rule: what all records of the predecessor have in common: an id, a time, a name, tags, references that may lead nowhere.

import { LIMITS } from "@/lib/core/schema/limits";
import { parseTags, TAG_LIMIT, uniqueTags } from "@/lib/core/tags/tags";
import { countCharacters, hasVisibleCharacter, toOneLine } from "@/lib/core/text/plain-text";
import { quote } from "../quote";
import type { TableName } from "../table-names";
import { toChoice, toId, toList, toText, toTime } from "./values";
import type { LegacyRow, LegacyWorld } from "./world";

/** `id`, `uuid`, `importedId`, and its times. `legacyTable` is the predecessor's name of the table. */
export function identify(row: LegacyRow, world: LegacyWorld, table: TableName, legacyTable: string) {
  const { place, values } = row;
  const oldId = toId(values.id);
  const id = world.claimId(table, oldId);
  const createdAt = readTime(row, world);
  // A second record of one id must not be taken for the first.
  const twin = id === oldId ? "" : `:${place}`;
  const uuid = world.uuid(
    `${legacyTable}:${oldId ?? ""}:${toTime(values.created_at) ?? toText(values.created_at)}${twin}`,
  );
  if (id !== oldId)
    world.remark(
      "changed",
      place,
      oldId === null
        ? `It had no id that can be used, and has ${id} now.`
        : `Another record has the id ${oldId}: this one has ${id} now.`,
    );
  return { id, uuid, importedId: oldId, createdAt };
}

function readTime({ place, values }: LegacyRow, world: LegacyWorld): string {
  const time = toTime(values.created_at);
  if (time) return time;
  const given = toText(values.created_at);
  if (given)
    world.remark(
      "changed",
      `${place}.created_at`,
      `${quote(given)} is no time that can be read: the time of the export is in its place.`,
    );
  return world.unknownTime;
}

/**
 * One visible line of at most `LIMITS.name` characters, and what to put before the longer text of the record when it had to be cut.
 *
 * @param otherwise the name of a record that has none
 */
export function readName(
  { place, values }: LegacyRow,
  column: string,
  otherwise: string,
  world: LegacyWorld,
) {
  const given = toOneLine(toText(values[column]));
  if (!hasVisibleCharacter(given)) {
    world.remark("changed", `${place}.${column}`, `It had no name: it is called ${quote(otherwise)} now.`);
    return { name: otherwise, whole: "" };
  }
  if (countCharacters(given) <= LIMITS.name) return { name: given, whole: "" };
  world.remark(
    "changed",
    `${place}.${column}`,
    "It is longer than a name can be: it was cut, and stands whole in the longer text of the record.",
  );
  return {
    name: `${[...given]
      .slice(0, LIMITS.name - 1)
      .join("")
      .trim()}…`,
    whole: given,
  };
}

/** What was cut, before the text that there is. */
export function below(whole: string, text: string): string {
  return [whole, text].filter((part) => part !== "").join("\n\n");
}

export function readTags({ place, values }: LegacyRow, createdAt: string, world: LegacyWorld): number[] {
  const list = toList(values.tags);
  const given = list ? uniqueTags(list.map(toText)) : parseTags(toText(values.tags));
  const tags = given.map((tag) => {
    if (countCharacters(tag) <= TAG_LIMIT) return tag;
    world.remark(
      "changed",
      `${place}.tags`,
      `The tag ${quote(tag)} is longer than a tag can be: it was cut.`,
    );
    return [...tag].slice(0, TAG_LIMIT).join("").trim();
  });
  return world.tagIds(uniqueTags(tags), createdAt, place);
}

/** The id in that column, null where it leads nowhere. */
export function readReference(
  { place, values }: LegacyRow,
  column: string,
  table: TableName,
  world: LegacyWorld,
): number | null {
  const given = values[column];
  if (given === null || given === undefined || given === "" || given === 0) return null;
  const id = toId(given);
  if (id !== null && world.has(table, id)) return id;
  world.remark(
    "left out",
    `${place}.${column}`,
    `It refers to ${quote(toText(given))}, which is not among the ${WORDS[table] ?? table}: it refers to nothing now.`,
  );
  return null;
}

const WORDS: Partial<Record<TableName, string>> = {
  outputTypes: "output types",
  topLayerClips: "top layer clips",
};

/** One of the words; the first where it is another one. */
export function readChoice<Word extends string>(
  { place, values }: LegacyRow,
  column: string,
  words: readonly Word[],
  otherwise: Word,
  world: LegacyWorld,
): Word {
  const choice = toChoice(values[column], words);
  if (choice) return choice;
  const given = toText(values[column]);
  if (given)
    world.remark(
      "changed",
      `${place}.${column}`,
      `${quote(given)} is not known here: it is ${quote(otherwise)} now.`,
    );
  return otherwise;
}
