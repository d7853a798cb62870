import { describe, expect, it } from "vitest";
import {
  beginReview,
  goTo,
  isOver,
  joinReview,
  moveBy,
  patchOf,
  summarize,
  takeBack,
  takeStep,
} from "@/lib/core/media/review-session";

describe("a review", () => {
  it("goes on with every step, to the end and no further", () => {
    let session = beginReview([30, 20, 10]);
    session = takeStep(session, 1, { quality: "approved" });
    session = takeStep(session, 2, { rating: 4 });
    session = moveBy(session, 1);
    expect(isOver(session)).toBe(true);
    expect(takeStep(session, 3, { quality: "rejected" })).toBe(session);
    expect(moveBy(session, 1).at).toBe(3);
    expect(goTo(session, -5).at).toBe(0);
    expect(summarize(session)).toMatchObject({ seen: 3, approved: 1, rejected: 0, rated: 1 });
  });

  it("takes any step back and returns to its file", () => {
    let session = beginReview([30, 20, 10]);
    session = takeStep(session, 1, { quality: "approved", rating: 2 });
    session = takeStep(session, 2, { isDeleted: true });
    session = takeBack(session, 1);
    expect(session.at).toBe(0);
    expect(patchOf(session, 30)).toEqual({});
    expect(patchOf(session, 20)).toEqual({ isDeleted: true });
    expect(takeBack(session, 1)).toBe(session);
  });

  it("counts what a file ended up as", () => {
    let session = beginReview([30]);
    session = takeStep(session, 1, { quality: "approved" });
    session = takeStep(goTo(session, 0), 2, { quality: "rejected" });
    session = takeStep(goTo(session, 0), 3, { jobId: 7 });
    expect(patchOf(session, 30)).toEqual({ quality: "rejected", jobId: 7 });
    expect(summarize(session)).toMatchObject({ approved: 0, rejected: 1, assigned: 1 });
  });

  it("takes in what is new at its end, once", () => {
    const session = joinReview(beginReview([30, 20]), [41, 30, 40]);
    expect(session.ids).toEqual([30, 20, 41, 40]);
    expect(session.at).toBe(0);
  });
});
