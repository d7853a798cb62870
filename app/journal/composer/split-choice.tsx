import { Button } from "@/components/ui/button";
import type { Splitting } from "@/lib/core/prompts/split-texts";

export type SplitChoiceProps = {
  splitting: Exclude<Splitting, null>;
  texts: readonly string[];
  isSplit: boolean;
  onSplit: (isSplit: boolean) => void;
};

/** A text that may be several prompts: whether it is, and what they would be. */
export function SplitChoice({ splitting, texts, isSplit, onSplit }: SplitChoiceProps) {
  const count = texts.length.toLocaleString("en-US");
  return (
    <section aria-label="Several prompts" className="rounded-md border border-line-soft bg-bg/60">
      <div className="flex flex-wrap items-center gap-2 px-3 py-1.5 text-sm">
        <span className="mr-auto text-dim">
          {isSplit
            ? `${count} prompts, parted by ${splitting}`
            : `This could be ${count} prompts, parted by ${splitting}`}
        </span>
        <Button
          size="sm"
          aria-pressed={!isSplit}
          variant={isSplit ? "ghost" : "secondary"}
          onClick={() => onSplit(false)}
        >
          One prompt
        </Button>
        <Button
          size="sm"
          aria-pressed={isSplit}
          variant={isSplit ? "secondary" : "ghost"}
          onClick={() => onSplit(true)}
        >
          {count} prompts
        </Button>
      </div>
      {isSplit && (
        <ol className="max-h-64 list-inside list-decimal divide-y divide-line-soft overflow-y-auto border-t border-line-soft px-3 marker:text-faint marker:tabular-nums">
          {numbered(texts).map(({ number, text }) => (
            <li key={number} className="py-1.5 text-dim">
              <span className="line-clamp-2 whitespace-pre-wrap wrap-anywhere">{text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The same text may stand there twice, and is that text by its number only. */
function numbered(texts: readonly string[]) {
  return texts.map((text, index) => ({ number: index + 1, text }));
}
