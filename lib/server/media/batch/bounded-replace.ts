import vm from "node:vm";
import { expressionOf, type Replace } from "@/lib/core/media/batch/steps";
import { UserError } from "../../outcome";

/**
 * Replaces by a person's regular expression, which may backtrack for years: all texts together get two seconds of the processor, then a
 * `UserError` says so. A plain text to find cannot run away and is replaced directly.
 */
export function boundedReplace(): (text: string, step: Replace) => string {
  const expressions = new Map<Replace, RegExp>();
  const box = vm.createContext({ text: "", expression: /./, replacement: "" });
  let left = TIME_LIMIT;
  return (text, step) => {
    const expression = expressions.get(step) ?? expressionOf(step);
    expressions.set(step, expression);
    if (!step.isPattern) return text.replace(expression, () => step.text);
    Object.assign(box, { text, expression, replacement: step.text });
    const begun = performance.now();
    try {
      return REPLACE.runInContext(box, { timeout: Math.max(1, Math.ceil(left)) }) as string;
    } catch {
      throw new UserError(`The pattern ${step.find} takes too long. Make it simpler; nothing was changed.`);
    } finally {
      left -= performance.now() - begun;
    }
  };
}

/** Milliseconds. */
const TIME_LIMIT = 2_000;
const REPLACE = new vm.Script("text.replace(expression, replacement)");
