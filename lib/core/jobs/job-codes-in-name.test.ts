import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { jobCodesInName } from "@/lib/core/jobs/job-codes-in-name";
import { MAX_ID } from "@/lib/core/schema/parse-id";

test.each([
  ["J0042_take2.mp4", [42]],
  ["luna j42 (3).png", [42]],
  ["(j42).png", [42]],
  ["J0042.png", [42]],
  ["renders\\J7-final.webm", [7]],
  ["J0042 instead of J0007.png", [42, 7]],
  ["J42 j0042.png", [42]],
])("%s belongs to %j", (name, ids) => expect(jobCodesInName(name)).toEqual(ids));

test.each([
  "jpeg2.jpg",
  "obj42.png",
  "J42x.png",
  "J0.png",
  "éj42.png",
  "j42é.png",
  "42.png",
  "J 42.png",
  "J0042/a.png",
])("%s belongs to no job", (name) => expect(jobCodesInName(name)).toEqual([]));

test("a code is found between any signs that are neither letter nor digit", () => {
  const sign = fc.constantFrom("", " ", "_", "-", ".", "(", "[", "~", "#");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: MAX_ID }),
      sign,
      sign,
      fc.boolean(),
      (id, before, after, isLower) => {
        const code = isLower ? `j${id}` : formatJobCode(id);
        expect(jobCodesInName(`Luna ${before}${code}${after}.png`)).toEqual([id]);
      },
    ),
  );
});

test("letters and digits that touch it make it something else", () => {
  const touching = fc.constantFrom("a", "Z", "0", "9", "ü", "字");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), touching, (id, letter) => {
      expect(jobCodesInName(`${letter}J${id}.png`)).toEqual([]);
      if (!/\d/.test(letter)) expect(jobCodesInName(`J${id}${letter}.png`)).toEqual([]);
    }),
  );
});
