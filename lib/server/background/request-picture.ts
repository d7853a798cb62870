import { once } from "../once";
import type { StripInput, TaskInput } from "./messages";
import { backgroundPool } from "./queue";
import { TaskFailure } from "./worker-pool";

const TIME_LIMIT = 60_000;

/**
 * Has a picture for the cache made now, before all queued work; whether there is one. Several windows ask for the same at once, so each is
 * made once; what has none is not tried again in this run.
 *
 * @param key of the picture: what it shows and in what form
 */
export async function makeForCache(key: string, input: TaskInput | StripInput): Promise<boolean> {
  if (memory.withoutPicture.has(key)) return false;
  let making = memory.making.get(key);
  if (!making) {
    making = makeNow(key, input).finally(() => memory.making.delete(key));
    memory.making.set(key, making);
  }
  return making;
}

/** It has one by now after all. */
export function forgetWithoutPicture(key: string): void {
  memory.withoutPicture.delete(key);
}

const memory = once("thumbnails", () => ({
  making: new Map<string, Promise<boolean>>(),
  withoutPicture: new Set<string>(),
}));

async function makeNow(key: string, input: TaskInput | StripInput): Promise<boolean> {
  const pool = backgroundPool();
  if (!pool) return false;
  try {
    const { facts } = await pool.run(input, { timeLimit: TIME_LIMIT, urgency: "now" });
    const hasPicture = "hasPicture" in facts && facts.hasPicture;
    if (!hasPicture) memory.withoutPicture.add(key);
    return hasPicture;
  } catch (error) {
    if (error instanceof TaskFailure && error.reason !== "error" && error.reason !== "stopped")
      memory.withoutPicture.add(key);
    return false;
  }
}
