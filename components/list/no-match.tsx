import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export type NoMatchProps = {
  /** What the list is of: "character". */
  noun: string;
  description?: string;
  /** The list without what it is filtered by. */
  clearHref: string;
  /** What it is filtered by; "search" where there is nothing else. */
  by?: "filters" | "search";
};

/** In place of a list in which the filters leave nothing. */
export function NoMatch({
  noun,
  description = "None fits all of these filters at once.",
  clearHref,
  by = "filters",
}: NoMatchProps) {
  return (
    <EmptyState
      title={`No ${noun} matches`}
      description={description}
      action={<ButtonLink href={clearHref}>Clear the {by}</ButtonLink>}
    />
  );
}
