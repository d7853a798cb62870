import { Badge } from "@/components/ui/badge";

/** Marks a job that was saved although rules forbade it; `words` are theirs. */
export function RuleMark({ words, className }: { words: string; className?: string }) {
  return (
    <Badge variant="warning" title={`Saved although a rule forbade it: ${words}`} className={className}>
      Rule override
    </Badge>
  );
}
