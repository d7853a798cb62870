import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BACKUP_REASONS, backupName, type NamedBackup, readBackupName } from "./backup-names.mjs";
import { DAYS_BEFORE, defaultScheme, isDailyDue, KEPT_BEFORE, superfluousBackups } from "./retention.mjs";

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 23, 18, 0);
const reason = fc.constantFrom(...BACKUP_REASONS);
const backup = fc
  .record({ reason, age: fc.integer({ min: 0, max: 800 * DAY }) })
  .map(({ reason, age }): NamedBackup => named(reason, new Date(NOW.getTime() - age)));
const backups = fc.uniqueArray(backup, { selector: ({ name }) => name, maxLength: 120 });
const scheme = fc.record({
  days: fc.integer({ min: 1, max: 30 }),
  weeks: fc.integer({ min: 0, max: 12 }),
  months: fc.integer({ min: 0, max: 36 }),
});

function named(reason: NamedBackup["reason"], time: Date): NamedBackup {
  return { name: backupName(reason, time), reason, time };
}

describe("names", () => {
  test("say when and why, and sort by time", () => {
    const time = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-12-31") });
    fc.assert(
      fc.property(reason, time, time, (why, a, b) => {
        expect(readBackupName(backupName(why, a))).toEqual({
          name: backupName(why, a),
          reason: why,
          time: a,
        });
        if (a < b) expect(backupName(why, a) < backupName(why, b)).toBe(true);
        expect(backupName(why, a)).not.toMatch(/[<>:"/\\|?*]/);
      }),
    );
  });

  test.each([
    "pipeline.db",
    "pipeline-2026-11-23T16-17-41-123Z-daily.db.part",
    "pipeline-2026-99-23T16-17-41-123Z-daily.db",
    "pipeline-2026-11-23T16-17-41-123Z-whatever.db",
    "../pipeline-2026-11-23T16-17-41-123Z-daily.db",
    "",
  ])("are not %j", (name) => expect(readBackupName(name)).toBeNull());
});

describe("what goes", () => {
  test("is never made by a person, nor the newest of its kind", () => {
    fc.assert(
      fc.property(backups, scheme, (all, kept) => {
        for (const gone of superfluousBackups(all, kept, NOW)) {
          expect(gone.reason).not.toBe("manual");
          expect(all.some(({ reason, time }) => reason === gone.reason && time > gone.time)).toBe(true);
        }
      }),
    );
  });

  test("leaves no more than the scheme says, and nothing more goes the second time", () => {
    fc.assert(
      fc.property(backups, scheme, (all, numbers) => {
        const gone = new Set(superfluousBackups(all, numbers, NOW));
        const rest = all.filter((one) => !gone.has(one));
        const count = (why: string) => rest.filter(({ reason }) => reason === why).length;
        expect(count("daily")).toBeLessThanOrEqual(numbers.days + numbers.weeks + numbers.months);
        for (const why of ["before-import", "before-bulk", "before-restore", "before-migration"])
          expect(count(why)).toBeLessThanOrEqual(KEPT_BEFORE);
        expect(superfluousBackups(rest, numbers, NOW)).toEqual([]);
      }),
    );
  });

  test("is none of the last ten before something within fourteen days", () => {
    fc.assert(
      fc.property(backups, scheme, (all, numbers) => {
        const gone = superfluousBackups(all, numbers, NOW);
        for (const one of all.filter(({ reason }) => reason.startsWith("before"))) {
          const newer = all.filter(({ reason, time }) => reason === one.reason && time > one.time).length;
          const isYoung = NOW.getTime() - one.time.getTime() <= DAYS_BEFORE * DAY;
          if (isYoung && newer < KEPT_BEFORE) expect(gone).not.toContain(one);
        }
      }),
    );
  });
});

test("a year of daily backups leaves seven days, four weeks and twelve months", () => {
  let kept: NamedBackup[] = [];
  for (let day = 0; day < 400; day += 1) {
    const now = new Date(2026, 0, 1 + day, 9);
    kept.push(named("daily", now));
    const gone = new Set(superfluousBackups(kept, defaultScheme, now));
    kept = kept.filter((one) => !gone.has(one));
  }
  const last = new Date(2026, 0, 400, 9);
  const age = (one: NamedBackup) => Math.round((last.getTime() - one.time.getTime()) / DAY);
  const ages = kept.map(age).sort((a, b) => a - b);
  expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ages.filter((days) => days >= 7 && days < 28).length).toBeGreaterThanOrEqual(2);
  expect(new Set(kept.map(({ time }) => `${time.getFullYear()} ${time.getMonth()}`)).size).toBe(12);
  expect(kept.length).toBeLessThanOrEqual(23);
});

test("one is due on a day without one", () => {
  const today = named("daily", new Date(2026, 10, 23, 0, 5));
  expect(isDailyDue([], NOW)).toBe(true);
  expect(isDailyDue([today], NOW)).toBe(false);
  expect(isDailyDue([named("manual", NOW)], NOW)).toBe(true);
  expect(isDailyDue([today], new Date(2026, 10, 24, 0, 1))).toBe(true);
});
