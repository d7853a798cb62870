import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  id,
  name,
  optionalDay,
  optionalId,
  optionalLine,
  optionalNumber,
  orderedIds,
  RecordIds,
  requiredId,
  requiredNumber,
  tagList,
  text,
} from "@/lib/core/schema/fields";
import { MAX_ID, parseId } from "@/lib/core/schema/parse-id";

const count = { min: 0, max: 100, isWhole: true, message: "Enter a whole number." };
const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer().map(String),
  fc.integer(),
  fc.double(),
  fc.date(),
  fc.constant(null),
  fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.integer())),
  fc.date({ noInvalidDate: true, min: new Date("1900-01-01"), max: new Date("2999-01-01") }),
);

describe("every field", () => {
  const fields = {
    id,
    optionalId,
    requiredId,
    ids: orderedIds(5),
    name: name(),
    text: text(30),
    code: optionalLine(20),
    tagList,
    optionalNumber: optionalNumber(count),
    requiredNumber: requiredNumber(count),
    optionalDay,
  };
  test.each(Object.entries(fields))("%s: a parsed value parses to itself", (_, field) => {
    fc.assert(
      fc.property(anything, (value) => {
        const first = field.safeParse(value);
        if (!first.success) return;
        expect(field.parse(first.data)).toEqual(first.data);
      }),
      { numRuns: 400 },
    );
  });
  test.each(Object.entries(fields))("%s: refusals are words for a person", (_, field) => {
    for (const value of [undefined, {}, "\u200b", -1, "x".repeat(300), ["x".repeat(200)], [0.5]]) {
      const result = field.safeParse(value);
      for (const issue of result.error?.issues ?? []) {
        if (!issue.path.length && value !== undefined)
          expect(issue.message).not.toMatch(/Invalid|expected|NaN/);
      }
    }
  });
});

describe("ids", () => {
  test("an empty choice is null, a choice is its number", () => {
    expect(optionalId.parse("")).toBeNull();
    expect(optionalId.parse(null)).toBeNull();
    expect(optionalId.parse("12")).toBe(12);
    expect(requiredId.safeParse("").error?.issues[0]?.message).toBe("Choose one from the list.");
  });
  test.each([0, -1, 1.5, MAX_ID + 1, "0", "abc", "1.5", Number.NaN])("%s is no id", (value) => {
    expect(optionalId.safeParse(value).success).toBe(false);
    expect(requiredId.safeParse(value).success).toBe(false);
    expect(id.safeParse(value).success).toBe(false);
  });
  test("a list keeps each id once in the order given", () => {
    expect(orderedIds(10).parse([3, 1, 3, 2, 1])).toEqual([3, 1, 2]);
    expect(orderedIds(2).safeParse([1, 2, 3]).success).toBe(false);
    expect(RecordIds.safeParse({ ids: [] }).success).toBe(false);
  });
  test("addresses hold ids in one spelling", () => {
    expect(parseId("42")).toBe(42);
    for (const bad of [undefined, "", "0", "042", "4.2", "1e3", "-1", "99999999999", "2147483648", "１"]) {
      expect(parseId(bad)).toBeNull();
    }
  });
});

describe("names", () => {
  test("are one trimmed line", () => expect(name().parse("  Luna\r\n\tVale ")).toBe("Luna Vale"));
  test.each(["", "   ", "\u200b", "\u0301", "\n", "\0"])("refuse %j, which shows nothing", (value) => {
    expect(
      name()
        .safeParse(value)
        .error?.issues.map((issue) => issue.message),
    ).toEqual(["Enter a name."]);
  });
  test("count an emoji as one character", () => {
    expect(name().safeParse("🦊".repeat(200)).success).toBe(true);
    expect(name().safeParse("a".repeat(201)).success).toBe(false);
  });
  test("composed and decomposed letters are one spelling", () => {
    expect(name().parse("e\u0301")).toBe("\u00e9");
  });
});

test("text keeps its lines, as \\n", () => {
  expect(text().parse(" a\r\n\r\n  b\rc\0 ")).toBe("a\n\n  b\nc");
});

describe("numbers", () => {
  test("come as numbers or as text with a decimal point", () => {
    const seconds = optionalNumber({ above: 0, max: 10, message: "Enter seconds." });
    expect(seconds.parse(" 2.5 ")).toBe(2.5);
    expect(seconds.parse("")).toBeNull();
    for (const bad of ["0", "11", "2,5", "0x1", "NaN", "Infinity", "1 2"]) {
      expect(seconds.safeParse(bad).error?.issues[0]?.message).toBe("Enter seconds.");
    }
  });
  test("zero is a number, not an empty field", () => {
    expect(requiredNumber(count).parse("0")).toBe(0);
    expect(requiredNumber(count).safeParse("").success).toBe(false);
  });
});

describe("days", () => {
  test("are midnight UTC", () => {
    const day = new Date("2026-11-22T00:00:00Z");
    expect(optionalDay.parse("2026-11-22")).toEqual(day);
    expect(optionalDay.parse(new Date("2026-11-22T23:59:59Z"))).toEqual(day);
    expect(optionalDay.parse(JSON.parse(JSON.stringify(day)))).toEqual(day);
    expect(optionalDay.parse("")).toBeNull();
  });
  test.each(["2026-02-30", "2026-13-01", "22.11.2026", "tomorrow", "0026-01-01"])("%s is no day", (value) => {
    expect(optionalDay.safeParse(value).success).toBe(false);
  });
});

test("schemas are not compiled, which the content security policy forbids", () => {
  expect(z.config().jitless).toBe(true);
});
