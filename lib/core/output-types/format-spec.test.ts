import { expect, test } from "vitest";
import { formatSpec } from "@/lib/core/output-types/format-spec";

const nothing = { aspectRatio: null, width: null, height: null, seconds: null, fps: null };

test.each([
  [nothing, ""],
  [
    { aspectRatio: "16:9", width: 1920, height: 1080, seconds: 8, fps: 24 },
    "16:9 · 1920 × 1080 · 8 s · 24 fps",
  ],
  [{ ...nothing, width: 512 }, "512 px wide"],
  [{ ...nothing, height: 768, seconds: 2.5 }, "768 px high · 2.5 s"],
  [{ ...nothing, fps: 24_000 / 1001 }, "23.976 fps"],
])("%j", (spec, text) => expect(formatSpec(spec)).toBe(text));
