import { type Domain, subscribe } from "../events";
import { once } from "../once";

/** What combinations are made of. Jobs and media come and go without changing what is possible. */
const MATTERS: readonly Domain[] = [
  "archetypes",
  "characters",
  "categories",
  "ingredients",
  "rules",
  "output-types",
];

const state = once("concepts revision", () => {
  const held = { revision: 0, answers: new Map<string, Promise<unknown>>() };
  subscribe(({ records }) => {
    if (!records.some(({ domain }) => MATTERS.includes(domain))) return;
    held.revision += 1;
    held.answers.clear();
  });
  return held;
});

/** Rises with each write that can change what is possible. */
export function conceptsRevision(): number {
  return state.revision;
}

/** Answers a question about what is possible once after each write that can change it. */
export function rememberedWhilePossible<T>(name: string, ask: () => Promise<T>): Promise<T> {
  const known = state.answers.get(name) as Promise<T> | undefined;
  if (known) return known;
  const answer = ask();
  state.answers.set(name, answer);
  answer.catch(() => state.answers.delete(name));
  return answer;
}
