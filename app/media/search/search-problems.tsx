import type { SearchProblem } from "@/lib/core/media/search/parse";

/** What is not understood, over what is below it, so that nothing jumps while one types. */
export function SearchProblems({
  id,
  text,
  problems,
}: {
  id: string;
  text: string;
  problems: SearchProblem[];
}) {
  return (
    <div
      id={id}
      role="status"
      className="absolute inset-x-0 top-full z-30 mt-1 rounded-md border border-line bg-panel px-3 py-2 text-sm shadow-float"
    >
      {problems.map(({ from, to, sentence }) => (
        <p key={from} className="wrap-anywhere">
          <code className="mr-1.5 rounded-xs bg-raised px-1 text-failed">
            {text.slice(from, Math.min(to, from + 40))}
          </code>
          {sentence}
        </p>
      ))}
    </div>
  );
}
