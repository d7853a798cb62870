import fc from "fast-check";
import { expect, it } from "vitest";
import { Document } from "@/lib/core/transfer/document";
import type { ExportedPart } from "@/lib/core/transfer/request";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { step, tryStep } from "../../testing/any-state";
import { documentNow, exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { perform, withTestDatabase } from "../../testing/test-database";
import { readWorld, type World } from "../../testing/world";

withTestDatabase();

const states = fc.array(step, { minLength: 1, maxLength: 40 });

it("exports any state that can be reached: it fits the format, and is the same text again", async () => {
  await fc.assert(
    fc.asyncProperty(states, async (steps) => {
      for (const one of steps) await tryStep(one);
      const text = exportNow();
      expect(exportNow()).toBe(text);
      expectClosed(Document.parse(JSON.parse(text)));
    }),
    { numRuns: 12 },
  );
}, 300_000);

it("exports any part of it whole: nothing it refers to is left out, and every record is as in an export of everything", async () => {
  await perform(writeRichStudio, null);
  await fc.assert(
    fc.asyncProperty(states, async (steps) => {
      for (const one of steps) await tryStep(one);
      const everything = recordsOf(documentNow());
      for (const part of partsOf(await readWorld())) {
        const document = documentNow(part);
        expectClosed(document);
        for (const [key, record] of recordsOf(document)) expect(record).toEqual(everything.get(key));
      }
    }),
    { numRuns: 12 },
  );
}, 300_000);

function partsOf({ projects, characters }: World): ExportedPart[] {
  return [
    ...projects.map((id): ExportedPart => ({ kind: "projects", ids: [id] })),
    ...characters.map((id): ExportedPart => ({ kind: "characters", ids: [id] })),
    ...(projects.length > 0 ? [{ kind: "projects" as const, ids: projects }] : []),
  ];
}

type Record = { [property: string]: unknown };

function listOf(document: Document, name: TableName): Record[] {
  return document.tables[name] as Record[];
}

function recordsOf(document: Document): Map<string, Record> {
  const keyed = tableNames.flatMap((name) =>
    listOf(document, name).map((record): [string, Record] => [
      [name, ...tables[name].key.map((column) => record[column])].join(" "),
      record,
    ]),
  );
  return new Map(keyed);
}

/** Every reference leads to a record of the same file that stands before it. */
function expectClosed(document: Document): void {
  const ids = new Map(tableNames.map((name) => [name, new Set(listOf(document, name).map(({ id }) => id))]));
  for (const name of tableNames) {
    const { columns, links } = tables[name];
    for (const record of listOf(document, name)) {
      for (const [column, { refersTo }] of Object.entries(columns))
        if (refersTo && record[column] !== null)
          expect(ids.get(refersTo), `${name}.${column}`).toContain(record[column]);
      for (const [list, { refersTo }] of Object.entries(links))
        for (const id of record[list] as number[]) expect(ids.get(refersTo), `${name}.${list}`).toContain(id);
    }
  }
}
