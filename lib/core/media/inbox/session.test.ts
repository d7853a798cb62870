import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aimOf,
  beginInbox,
  type InboxSession,
  moveBy,
  receive,
  select,
  show,
  take,
  takeBack,
  toggle,
  waitingOf,
} from "./session";

const of = (...ids: number[]) => receive(beginInbox(), ids, []);

describe("the Inbox", () => {
  it("goes on to the next file with every step, also when keys come in a row", () => {
    let session = of(9, 8, 7, 6);
    expect(session.shown).toBe(9);
    session = take(session, 1, [9]);
    session = take(session, 2, [8]);
    expect([session.shown, waitingOf(session)]).toEqual([7, [7, 6]]);
    session = take(show(session, 6), 3, [6]);
    expect(session.shown).toBe(7);
    expect(take(session, 4, [7]).shown).toBeNull();
  });

  it("shows the same file when others come and go, and the next when it is gone itself", () => {
    const session = show(of(9, 8, 7), 8);
    expect(receive(session, [12, 11, 9, 8], []).shown).toBe(8);
    expect(receive(session, [9, 7], []).shown).toBe(7);
    expect(receive(session, [9], []).shown).toBe(9);
    expect(receive(session, [], []).shown).toBeNull();
  });

  it("keeps what was done out of a list that was asked for before it was written", () => {
    const session = take(of(9, 8, 7), 1, [9]);
    expect(waitingOf(receive(session, [9, 8, 7], []))).toEqual([8, 7]);
    expect(waitingOf(receive(session, [8, 7], [1]))).toEqual([8, 7]);
  });

  it("is back at the file whose step was taken back, here or anywhere else", () => {
    const done = take(of(9, 8, 7), 1, [9]);
    expect(takeBack(done, 1)).toMatchObject({ shown: 9, steps: [] });
    const written = receive(done, [8, 7], [1]);
    expect(written).toMatchObject({ shown: 8, steps: [{ number: 1 }] });
    expect(receive(written, [9, 8, 7], [])).toMatchObject({ shown: 9, steps: [] });
    expect(takeBack(written, 1)).toMatchObject({ shown: 9, steps: [], listed: [9, 8, 7] });
  });

  it("aims at what is selected, else at what is shown", () => {
    const session = of(9, 8, 7);
    expect(aimOf(session)).toEqual([9]);
    const selected = toggle(select(session, [8, 7, 1]), 7);
    expect(aimOf(selected)).toEqual([8]);
    expect(take(selected, 1, [8])).toMatchObject({ shown: 9, selected: new Set() });
    expect(aimOf(beginInbox())).toEqual([]);
  });

  it("always shows a file that waits as long as there is one, and selects none that does not", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
    const id = fc.integer({ min: 1, max: 12 });
    type Move = (session: InboxSession, number: number) => InboxSession;
    const move: fc.Arbitrary<Move> = fc.oneof(
      ids.map(
        (listed): Move =>
          (session, number) =>
            receive(session, listed, number % 2 ? [number - 1] : []),
      ),
      id.map(
        (one): Move =>
          (session) =>
            toggle(session, one),
      ),
      ids.map(
        (some): Move =>
          (session) =>
            select(session, some),
      ),
      id.map(
        (one): Move =>
          (session) =>
            show(session, one),
      ),
      fc.constantFrom(-1, 1).map(
        (by): Move =>
          (session) =>
            moveBy(session, by),
      ),
      fc.constant<Move>((session, number) => take(session, number, aimOf(session))),
      fc.constant<Move>((session) => takeBack(session, session.steps.at(-1)?.number ?? 0)),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let session = beginInbox();
        for (const [number, next] of moves.entries()) {
          session = next(session, number);
          const waiting = waitingOf(session);
          if (waiting.length === 0) expect(session.shown).toBeNull();
          else expect(waiting).toContain(session.shown);
          for (const one of session.selected) expect(waiting).toContain(one);
        }
      }),
    );
  });
});
