import { Grid3x3 } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { joinWords } from "@/lib/core/changes/changed-fields";
import { explorerHref } from "@/lib/core/combinations/explorer/address";
import type { Axis, Resolved } from "@/lib/core/combinations/explorer/query";

export type AddressProblemProps = { problem: Exclude<Resolved, { problem: null }> };

/** Says what the address asks for and is not there, and leads to what is. */
export function AddressProblem({ problem }: AddressProblemProps) {
  return (
    <Panel>
      <EmptyState icon={Grid3x3} {...wordsOf(problem)} />
    </Panel>
  );
}

function wordsOf(problem: AddressProblemProps["problem"]) {
  switch (problem.problem) {
    case "no-output-types":
      return {
        title: "No output types yet",
        description:
          "An output type says which categories are combined. As soon as there is one with a category, this page shows all of its combinations and what has been made of them.",
        action: (
          <ButtonLink href="/output-types?new" variant="primary">
            Create an output type
          </ButtonLink>
        ),
      };
    case "output-type":
      return {
        title: "This output type does not exist",
        description: "It was deleted, or the address has a mistake in it. These are there:",
        action: problem.outputTypes.slice(0, LINKS).map(({ id, name }) => (
          <ButtonLink key={id} href={explorerHref("/combinations", { outputType: String(id) })}>
            {name}
          </ButtonLink>
        )),
      };
    case "no-categories":
      return {
        title: `${problem.outputType.name} asks for no category`,
        description:
          "It has one combination for each character, so there is nothing to set against one another. Give it a category, or look at another output type.",
        action: (
          <>
            <ButtonLink href={`/output-types/${problem.outputType.id}`} variant="primary">
              Open {problem.outputType.name}
            </ButtonLink>
            <ButtonLink href="/combinations">Another output type</ButtonLink>
          </>
        ),
      };
    case "axis":
      return {
        title: "These rows and columns do not go together",
        description: `${problem.outputType.name} can be looked at by ${joinWords(problem.axes.map(({ name }) => name))}; rows and columns are two different ones of these.`,
        action: pairsOf(problem.axes).map(([rows, columns]) => (
          <ButtonLink
            key={`${rows.key} ${columns.key}`}
            href={explorerHref("/combinations", {
              outputType: String(problem.outputType.id),
              rows: rows.key,
              columns: columns.key,
            })}
          >
            {rows.name} × {columns.name}
          </ButtonLink>
        )),
      };
  }
}

/** Choices that are offered as links. */
const LINKS = 12;

function pairsOf(axes: readonly Axis[]): [Axis, Axis][] {
  return axes
    .flatMap((rows, index) => axes.slice(index + 1).map((columns): [Axis, Axis] => [rows, columns]))
    .slice(0, LINKS);
}

export type NothingPossibleProps = {
  empty: readonly { id: number; name: string }[];
  hasCharacters: boolean;
};

/** Why there is nothing to show although the address is right. */
export function NothingPossible({ empty, hasCharacters }: NothingPossibleProps) {
  const names = joinWords(empty.map(({ name }) => name));
  return (
    <Panel>
      <EmptyState
        icon={Grid3x3}
        title="No combination is possible"
        description={
          empty.length > 0
            ? `${names} ${empty.length === 1 ? "has" : "have"} no ingredients yet, and every combination takes one.`
            : hasCharacters
              ? "Rules leave none."
              : "There is no character yet, or all are retired; every combination has one."
        }
        action={
          empty.length > 0 ? (
            empty.map(({ id, name }) => (
              <ButtonLink key={id} href={`/ingredients?category=${id}`} variant="primary">
                Fill {name}
              </ButtonLink>
            ))
          ) : (
            <ButtonLink href="/characters" variant="primary">
              Open the characters
            </ButtonLink>
          )
        }
      />
    </Panel>
  );
}
