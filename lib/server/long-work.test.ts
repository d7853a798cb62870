import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { longResponse } from "./long-work";
import { UserError } from "./outcome";

const linesOf = async (response: Response) =>
  (await response.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the answer of long work", () => {
  it("is its result, and how far it was on the way", async () => {
    const response = longResponse(async ({ step }) => {
      await step(1, 3);
      await wait(120);
      await step(2, 3);
      return { changed: 3 };
    });
    expect(await linesOf(response)).toEqual([{ done: 2, of: 3 }, { result: { changed: 3 } }]);
  });

  it("is why it was refused, as any route says it", async () => {
    const response = longResponse(() => Promise.reject(new UserError("Choose fewer.")));
    expect(await linesOf(response)).toEqual([{ error: { code: "refused", message: "Choose fewer." } }]);
  });

  it("ends the work when nobody listens any more", async () => {
    const reason = await new Promise((resolve) => {
      const response = longResponse(async ({ step }) => {
        try {
          for (let done = 0; ; done += 1) await step(done, 1_000);
        } catch (error) {
          resolve(error);
          throw error;
        }
      });
      void response.body?.cancel();
    });
    expect(reason).toHaveProperty("name", "AbortError");
  });
});
