// The rule: a cell is read as the field of a form would be. An empty one empties the field, where the field can be empty.

import { z } from "zod";
import { CharacterStatus } from "@/lib/core/characters/schema";
import { JobStatus } from "@/lib/core/jobs/schema";
import { MediaQuality, Rating } from "@/lib/core/media/schema";
import { PromptStatus, PromptText } from "@/lib/core/prompts/schema";
import {
  line,
  name,
  optionalDay,
  optionalLine,
  requiredNumber,
  tagList,
  text,
} from "@/lib/core/schema/fields";
import { LIMITS } from "@/lib/core/schema/limits";
import { foldName } from "@/lib/core/text/fold-name";
import type { CsvKind } from "./kinds";

type Cells = Readonly<Record<string, z.ZodType>>;

/** Of columns that hold a value; those that name a record are looked up. */
export const csvCells: Record<CsvKind, Cells> = {
  characters: { name: name(), status: word(CharacterStatus), description: text(), visualNotes: text() },
  ingredients: {
    ...{ name: name(), code: optionalLine(LIMITS.code), description: text(), promptFragment: text() },
    weight: number({ min: 0, max: 1_000_000, message: "Enter a number of 0 or more." }),
  },
  jobs: {
    status: word(JobStatus),
    priority: number({ min: -1_000_000, max: 1_000_000, isWhole: true, message: "Enter a whole number." }),
    plannedFor: optionalDay,
    notes: text(),
  },
  prompts: { text: PromptText, label: line(LIMITS.name), status: word(PromptStatus), notes: text() },
  media: {
    ...{ title: line(), description: text(), seoTitle: line(), seoDescription: line(2000) },
    ...{ prompt: text(LIMITS.prompt), notes: text(), quality: word(MediaQuality), rating: Rating },
  },
};

/** Columns of which an empty cell leaves what is there. */
export const keptWhenEmpty: ReadonlySet<string> = new Set([
  "name",
  "status",
  "weight",
  "priority",
  "quality",
  "rating",
  "category",
]);

/** Names of a list in one cell: divided by line breaks or semicolons, else by commas. */
export function cellNames(cell: string): string[] {
  const divider = /[;\n]/.test(cell) ? /[;\n\r]+/ : /,/;
  return cell
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function cellTags(cell: string): string[] {
  return tagList.parse(cellNames(cell));
}

/** `In progress` is `in_progress`. */
function word(words: z.ZodType) {
  return z.preprocess((value) => foldName(String(value)).replace(/[\s-]+/g, "_"), words);
}

/** Also with a decimal comma. */
function number(rule: Parameters<typeof requiredNumber>[0]) {
  const withPoint = (value: unknown) =>
    String(value)
      .trim()
      .replace(/^([+-]?\d+),(\d+)$/, "$1.$2");
  return z.preprocess(withPoint, requiredNumber(rule));
}
