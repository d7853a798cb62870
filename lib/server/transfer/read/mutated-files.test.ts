import { rmSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent, refusalOf } from "../testing/import-folder";
import { legacyExport } from "../testing/legacy-document";
import { makeZip } from "../testing/make-zip";
import { documentOf, sampleTables } from "../testing/own-document";

const own = JSON.stringify(documentOf(sampleTables(), { isSigned: false }));

/** One thing that can happen to a file; places are parts of its length. */
type Mutation =
  | { kind: "flip"; at: number; bit: number }
  | { kind: "cut"; from: number; length: number }
  | { kind: "double"; from: number; length: number }
  | { kind: "put"; at: number; token: string };

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const length = fc.integer({ min: 1, max: 400 });
const token = fc.constantFrom(
  ...[
    "null",
    "[]",
    "{}",
    "-1",
    "1e999",
    '"x"',
    '""',
    ",",
    ":",
    "[[",
    "}}",
    "true",
    '"__proto__"',
    '"id":1,',
    "99999999999",
  ],
  ...["\u0000", "\\u0000", "\\ud800", "\ufeff", "0.5", '"1"', "é"],
);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant("flip"), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant("cut"), from: place, length }),
  fc.record({ kind: fc.constant("double"), from: place, length }),
  fc.record({ kind: fc.constant("put"), at: place, token }),
);

function mutate(content: Buffer, change: Mutation): Buffer {
  const at = Math.floor(("at" in change ? change.at : change.from) * content.length);
  const before = content.subarray(0, at);
  switch (change.kind) {
    case "flip":
      return Buffer.concat([
        before,
        Buffer.of((content[at] ?? 0) ^ (1 << change.bit)),
        content.subarray(at + 1),
      ]);
    case "cut":
      return Buffer.concat([before, content.subarray(at + change.length)]);
    case "double":
      return Buffer.concat([before, content.subarray(at, at + change.length), content.subarray(at)]);
    case "put": {
      // In the place of a value, so that most of these are JSON still.
      const rest = content.subarray(at).toString("utf8");
      return Buffer.concat([
        before,
        Buffer.from(rest.replace(/(?<=: ?)("[^"]*"|[\d.]+|null|true|false)/, () => change.token)),
      ]);
    }
  }
}

test.each([
  ["ours", Buffer.from(own)],
  ["the predecessor's", Buffer.from(legacyExport)],
  ["a ZIP", makeZip([{ name: "pipeline.json", content: own, isPacked: true }])],
])(
  "of %s, whatever happened to it, becomes data that hold or is refused in one sentence",
  async (_, whole) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
        const reading = readContent(changes.reduce(mutate, whole));
        // What is thrown and is no refusal fails here; references are checked whenever a reading ends well.
        const refusal = await refusalOf(reading);
        if (refusal === null) {
          rmSync((await reading).folder, { recursive: true, force: true });
        } else {
          expect(refusal).toMatch(/^\P{Cc}{5,400}\.$/u);
          expect(refusal).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: Number(process.env.MUTATED_FILES ?? 100) },
    );
  },
);
