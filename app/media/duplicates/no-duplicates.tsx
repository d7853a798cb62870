import { Copy } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { levelLabels, type SimilarLevel, similarLevels } from "@/lib/core/media/similar/levels";

export type NoDuplicatesProps = {
  level: SimilarLevel;
  /** All groups, where one alone was asked for. */
  wholeHref: string | null;
};

/** In place of the groups: leads to the next level, which finds more. */
export function NoDuplicates({ level, wholeHref }: NoDuplicatesProps) {
  const next = similarLevels[similarLevels.indexOf(level) + 1];
  const isAlone = wholeHref !== null;
  return (
    <Panel>
      <EmptyState
        icon={Copy}
        title={isAlone ? "This group is settled" : "No duplicates at this level"}
        description={
          isAlone
            ? "Its duplicates are gone, or are said to be none."
            : "Every file of the library is there once, as far as this level can tell."
        }
        action={
          isAlone ? (
            <ButtonLink href={wholeHref}>All groups</ButtonLink>
          ) : (
            next && <ButtonLink href={`/media/duplicates?level=${next}`}>{levelLabels[next]}</ButtonLink>
          )
        }
      />
    </Panel>
  );
}
