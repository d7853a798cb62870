import type { PromptProblem } from "@/lib/core/prompts/notation/nodes";

export type ProblemListProps = {
  text: string;
  problems: readonly PromptProblem[];
  /** Shows one in its place. */
  onShow: (problem: PromptProblem) => void;
};

/** Problems that are told; more of them are underlined only. */
const TOLD = 5;

/** What of the notation could not be read, in words. Nothing of it is lost: it is copied as it was typed. */
export function ProblemList({ text, problems, onShow }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <ul aria-label="What could not be read" className="flex flex-col gap-0.5 text-sm">
      {problems.slice(0, TOLD).map((problem) => (
        <li key={`${problem.start} ${problem.message}`}>
          <button
            type="button"
            onClick={() => onShow(problem)}
            className="min-h-6 text-left text-dim hover:text-foreground"
          >
            <code className="font-mono text-failed">{text.slice(problem.start, problem.end)}</code>{" "}
            {problem.message}
          </button>
        </li>
      ))}
      {problems.length > TOLD && (
        <li className="text-faint">and {(problems.length - TOLD).toLocaleString("en-US")} more</li>
      )}
    </ul>
  );
}
