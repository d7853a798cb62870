import { ScrollText } from "lucide-react";
import type { Metadata } from "next";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { listHref } from "@/lib/core/list/list-href";
import { isFiltered, PromptListQuery } from "@/lib/core/prompts/list";
import { promptListDefaults, promptSearch } from "@/lib/core/prompts/list-defaults";
import { listPrompts } from "@/lib/server/prompts/library";
import { PromptFilters } from "./prompt-filters";
import { PromptTable } from "./prompt-table";

export const metadata: Metadata = { title: "Prompts" };

export default async function PromptsPage({ searchParams }: PageProps<"/prompts">) {
  const query = PromptListQuery.parse(await searchParams);
  const { prompts, names, ...list } = await listPrompts(query);
  const isEmpty = list.total === 0 && !isFiltered(query);
  return (
    <>
      <PageHeader
        title="Prompts"
        description="Every prompt that was queued: where it was used, what became of it, and how it read before."
        actions={
          <ButtonLink href="/journal" variant="primary" shortcut="new">
            Write a prompt
          </ButtonLink>
        }
      />
      {isEmpty ? (
        <Panel>
          <EmptyState
            icon={ScrollText}
            title="No prompts yet"
            description="Prompts are written in a journal, or drafted from render jobs; here all of them are found again."
            action={<ButtonLink href="/journal">Open the journal</ButtonLink>}
          />
        </Panel>
      ) : (
        <>
          <PromptFilters names={names} />
          {prompts.length === 0 ? (
            <Panel>
              <NoMatch noun="prompt" clearHref="/prompts" />
            </Panel>
          ) : (
            <PromptTable
              prompts={prompts}
              list={{ query: { ...query, page: 1 }, count: list.total }}
              search={promptSearch(query)}
            />
          )}
          <PageLinks
            {...list}
            noun="prompts"
            hrefOf={(page) => listHref("/prompts", { ...query, page }, promptListDefaults)}
          />
        </>
      )}
    </>
  );
}
