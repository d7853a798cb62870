import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  judge,
  laneOf,
  nextDue,
  nextToSend,
  type OutboxAct,
  type OutboxEntry,
  retryDelay,
  subjectOf,
} from "./outbox";

const entry = (order: number, act: OutboxAct, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ order, key: `key ${order}`, label: "", act, at: 0, tries: 0, retryAt: 0 },
  ...more,
});

const status = (jobId: number): OutboxAct => ({ kind: "job-status", jobId, status: "complete" });
const submit = (jobId: number): OutboxAct => ({ kind: "submit", jobId, complete: true, files: [] });

const act = fc.oneof(fc.integer({ min: 1, max: 3 }).map(status), fc.integer({ min: 1, max: 3 }).map(submit));
const outbox = fc
  .array(fc.record({ act, isRefused: fc.boolean(), retryAt: fc.integer({ min: 0, max: 20 }) }), {
    maxLength: 10,
  })
  .map((rows) =>
    rows.map(({ act, isRefused, retryAt }, order) =>
      entry(order, act, { retryAt, ...(isRefused && { refusal: "No." }) }),
    ),
  );

describe("what is sent next", () => {
  it("is due, of its lane, and behind nothing that is about the same", () => {
    fc.assert(
      fc.property(
        outbox,
        fc.constantFrom("acts" as const, "files" as const),
        fc.integer({ min: 0, max: 20 }),
        (entries, lane, now) => {
          const next = nextToSend(entries, lane, now);
          const fits = entries.filter(
            (one) =>
              one.refusal === undefined &&
              laneOf(one) === lane &&
              one.retryAt <= now &&
              !entries.some(
                (earlier) =>
                  earlier.order < one.order &&
                  earlier.refusal === undefined &&
                  subjectOf(earlier.act) === subjectOf(one.act),
              ),
          );
          expect(next).toBe(fits[0] ?? null);
        },
      ),
    );
  });

  it("sends everything that is not refused, in order for each job, when all goes well", () => {
    fc.assert(
      fc.property(outbox, (entries) => {
        let left = entries;
        const sent: OutboxEntry[] = [];
        for (;;) {
          const next = nextToSend(left, "acts", 20) ?? nextToSend(left, "files", 20);
          if (!next) break;
          sent.push(next);
          left = left.filter((one) => one !== next);
        }
        expect(left.every(({ refusal }) => refusal !== undefined)).toBe(true);
        for (const job of [1, 2, 3]) {
          const orders = sent.filter(({ act }) => subjectOf(act) === `job ${job}`).map(({ order }) => order);
          expect(orders).toEqual([...orders].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("waits for its time, longer each time, and never longer than half a minute", () => {
    expect([0, 1, 2, 3, 50].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 30_000]);
    expect(
      nextDue([entry(1, status(1), { retryAt: 7 }), entry(2, status(2), { retryAt: 3, refusal: "No." })]),
    ).toBe(7);
    expect(nextDue([])).toBeNull();
  });
});

describe("an answer", () => {
  it("is the end of it only when our server has said so", () => {
    expect(judge({ status: 200, body: { change: { id: 3, sentence: "Done" } } })).toEqual({
      kind: "done",
      change: { id: 3, sentence: "Done" },
    });
    expect(judge({ status: 201, body: { items: [], change: null } })).toEqual({ kind: "done", change: null });
    expect(
      judge({ status: 409, body: { error: { code: "refused", message: "This job no longer exists." } } }),
    ).toEqual({
      kind: "refused",
      message: "This job no longer exists.",
    });
    expect(
      judge({
        status: 400,
        body: { error: { message: "Some values are not valid.", fields: { title: "Too long." } } },
      }),
    ).toEqual({ kind: "refused", message: "Too long." });
  });

  it.each([
    [null],
    [{ status: 500, body: { error: { message: "That did not work." } } }],
    [{ status: 503, body: null }],
    [{ status: 404, body: "<!doctype html>" }],
    [{ status: 200, body: "<!doctype html>" }],
    [{ status: 200, body: {} }],
  ])("means nothing when it is %j", (answer) => {
    expect(judge(answer)).toEqual({ kind: "again" });
  });
});
