import { expect, it } from "vitest";
import { describeLackOfRoom, describeRoomRunningOut, describeStaying } from "./describe-data-export";

const GB = 1_000_000_000;
const plan = {
  ...{ counts: {} as never, stays: null, documentBytes: GB },
  ...{ stored: { count: 1, bytes: 3 * GB }, linked: { count: 1, bytes: 6 * GB } },
};
const form = { as: "zip" as const, hasThumbnails: false, hasLinked: false };

it("says beforehand that there is no room, of what is chosen", () => {
  const lack = (free: number | null, change: Partial<typeof form> | { as: "json" } = {}) =>
    describeLackOfRoom({ ...plan, free }, { ...form, ...change });
  expect(lack(3 * GB)).toMatch(
    /^There is no room for it .* it takes about 4(\.0)? GB, and 3(\.0)? GB are free\./,
  );
  expect(lack(3 * GB, { as: "json" })).toBeNull();
  expect(lack(5 * GB)).toBeNull();
  expect(lack(5 * GB, { hasLinked: true })).toContain("10 GB");
  expect(lack(null)).toBeNull();
});

it("says while it goes on that room runs out, of what is still to come", () => {
  const progress = {
    ...{ id: "", state: "running" as const, records: 0, totalRecords: 0, files: 0, totalFiles: 0 },
    ...{ bytes: 3 * GB, totalBytes: 5 * GB, leftOut: [], leftOutCount: 0, message: null },
  };
  expect(describeRoomRunningOut({ ...progress, free: GB })).toMatch(
    /^2(\.0)? GB are still to come, and 1(\.0)? GB are free/,
  );
  expect(describeRoomRunningOut({ ...progress, free: 3 * GB })).toBeNull();
});

it("says what stays behind of a part", () => {
  expect(describeStaying({ prompts: 2, rules: 1 })).toMatch(
    /^Stays, .*: 1 rule and 2 prompts\. So do saved filters/,
  );
  expect(describeStaying({ prompts: 0 })).toMatch(/^Stays: saved filters/);
});
