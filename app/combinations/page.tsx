import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { ExplorerQuery } from "@/lib/core/combinations/explorer/query";
import type { SearchParams } from "@/lib/core/list/fields";
import { type ExplorerView, getMatrix, openExplorer } from "@/lib/server/combinations/explorer";
import { currentSequence } from "@/lib/server/events";
import { describeMatrix } from "./describe-matrix";
import { Explorer } from "./explorer";
import { ExplorerControls } from "./explorer-controls";
import { AddressProblem, NothingPossible } from "./explorer-problems";

export const metadata: Metadata = { title: "Explorer" };

export default async function ExplorerPage({ searchParams }: PageProps<"/combinations">) {
  const params: SearchParams = await searchParams;
  const query = ExplorerQuery.parse(params);
  const opened = await openExplorer(query);
  if (opened.problem !== null)
    return (
      <>
        <PageHeader title="Explorer" description="What has been tried, what is left, and what cannot be." />
        <AddressProblem problem={opened} />
      </>
    );
  const { view } = opened;
  const isPossible = view.characterCount > 0 && emptyOf(view).length === 0;
  const { possible, tried } = await getMatrix(view);
  return (
    <>
      <PageHeader
        title="Explorer"
        description={describeMatrix(view, possible, tried)}
        actions={<div id="explorer-actions" className="flex gap-2" />}
      />
      <ExplorerControls view={view} />
      {isPossible ? (
        <Explorer view={view} version={currentSequence()} />
      ) : (
        <NothingPossible empty={emptyOf(view)} hasCharacters={view.characterCount > 0} />
      )}
    </>
  );
}

/** Required categories without an ingredient: nothing is possible with one of these. */
function emptyOf({ outputType }: ExplorerView) {
  return outputType.categories.filter(({ ingredientCount }) => ingredientCount === 0);
}
