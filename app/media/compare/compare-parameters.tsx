import { differs, MarkedWords } from "@/components/ui/marked-words";
import { compareParameters } from "@/lib/core/media/compare-parameters";
import { diffWords, type WordRun } from "@/lib/core/text/word-diff";
import { cn } from "@/lib/utils";
import type { CompareProps } from "./compare-mode";

/** What the two were made with: prompts word by word, parameters by name, what differs first. */
export function CompareParameters({ left, right }: CompareProps) {
  const rows = compareParameters(left.parameters, right.parameters);
  const texts = [
    { title: "Prompt", ...diffWords(left.prompt, right.prompt) },
    { title: "Negative prompt", ...diffWords(left.negativePrompt, right.negativePrompt) },
  ].filter((text) => text.left.length + text.right.length > 0);
  const differing = rows.filter(({ isDifferent }) => isDifferent).length;
  return (
    <section aria-label="Parameters" className="border-t border-line-soft px-4 py-3 sm:px-6">
      <h2 className="mb-2 text-md">
        {differing === 0
          ? "Made with the same parameters"
          : `${differing} of ${rows.length} parameters differ`}
      </h2>
      <div className="grid max-w-300 gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr_1fr]">
        {texts.map((text) => (
          <Row
            key={text.title}
            name={text.title}
            isDifferent={[...text.left, ...text.right].some((run) => run.isOwn)}
          >
            <Words runs={text.left} />
            <Words runs={text.right} />
          </Row>
        ))}
        {rows.map(({ name, left: one, right: other, isDifferent }) => (
          <Row key={name} name={name} isDifferent={isDifferent}>
            <Value value={one} isDifferent={isDifferent} />
            <Value value={other} isDifferent={isDifferent} />
          </Row>
        ))}
      </div>
    </section>
  );
}

function Row({
  name,
  isDifferent,
  children,
}: {
  name: string;
  isDifferent: boolean;
  children: React.ReactNode;
}) {
  return (
    <div
      data-different={isDifferent || undefined}
      className="col-span-full grid grid-cols-2 gap-x-6 gap-y-0.5 border-b border-line-soft py-1.5 sm:grid-cols-subgrid"
    >
      <p
        className={cn("text-dim first-letter:uppercase max-sm:col-span-2", isDifferent && "text-foreground")}
      >
        {name}
        {isDifferent && <span className="sr-only"> (differs)</span>}
      </p>
      {children}
    </div>
  );
}

function Words({ runs }: { runs: WordRun[] }) {
  return (
    <p className="min-w-0 wrap-anywhere whitespace-pre-wrap">
      <MarkedWords runs={runs} />
    </p>
  );
}

function Value({ value, isDifferent }: { value: string | null; isDifferent: boolean }) {
  return (
    <p className="min-w-0 wrap-anywhere tabular-nums">
      {value === null ? (
        <span className="text-faint">none</span>
      ) : isDifferent ? (
        <mark className={differs}>{value}</mark>
      ) : (
        value
      )}
    </p>
  );
}
