import { writtenSequence } from "./events";
import { once } from "./once";

/** Answers kept at a time; typed searches could otherwise pile up between two writes. */
const KEPT = 500;

/** Answers a question about the database once after each write; the answer stays true until the next one is published. */
export function remembered<T>(key: string, ask: () => Promise<T>): Promise<T> {
  if (memory.sequence !== writtenSequence() || memory.answers.size >= KEPT) {
    memory.sequence = writtenSequence();
    memory.answers.clear();
  }
  const known = memory.answers.get(key) as Promise<T> | undefined;
  if (known) return known;
  const answer = ask();
  memory.answers.set(key, answer);
  answer.catch(() => memory.answers.delete(key));
  return answer;
}

const memory = once("remembered", () => ({ sequence: 0, answers: new Map<string, Promise<unknown>>() }));
