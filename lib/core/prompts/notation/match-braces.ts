import type { PromptProblem } from "./nodes";

/** Deeper than anybody writes, and shallow enough for a parser that calls itself. */
const DEEPEST = 40;

/** The place of the closing brace of each opening one, in one pass. What has no partner stays text, and is told. */
export function matchBraces(text: string): { closing: Map<number, number>; problems: PromptProblem[] } {
  const closing = new Map<number, number>();
  const problems: PromptProblem[] = [];
  const open: number[] = [];
  const say = (at: number, message: string) => problems.push({ start: at, end: at + 1, message });
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "{") open.push(at);
    else if (text[at] === "}") {
      const start = open.pop();
      if (start === undefined) say(at, "This brace closes nothing.");
      else if (open.length >= DEEPEST) say(start, "This is nested too deeply.");
      else closing.set(start, at);
    }
  }
  for (const at of open) say(at, "This brace is not closed.");
  return { closing, problems: problems.sort((a, b) => a.start - b.start) };
}
