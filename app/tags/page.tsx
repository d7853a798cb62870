import { Tags } from "lucide-react";
import type { Metadata } from "next";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { listHref } from "@/lib/core/list/list-href";
import { tagKinds, tagKindWords } from "@/lib/core/tags/kinds";
import { TagListQuery, tagListDefaults } from "@/lib/core/tags/list";
import { countAll } from "@/lib/server/counters";
import { listTags } from "@/lib/server/tags/queries";
import { TagTable } from "./tag-table";

export const metadata: Metadata = { title: "Tags" };

export default async function TagsPage({ searchParams }: PageProps<"/tags">) {
  const query = TagListQuery.parse(await searchParams);
  const [list, total] = await Promise.all([listTags(query), countAll("Tag")]);
  const hrefOf = (page: number) => listHref("/tags", { ...query, page }, tagListDefaults);
  return (
    <>
      <PageHeader
        title="Tags"
        description="Words that characters, archetypes, ingredients and media share. Rename one here, and it changes everywhere."
      />
      {total === 0 ? (
        <Panel>
          <EmptyState
            icon={Tags}
            title="No tags yet"
            description="Type one in the tags of a character, an ingredient or a file; from then on all others offer it while you type."
            action={<ButtonLink href="/characters">Go to the characters</ButtonLink>}
          />
        </Panel>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap gap-2">
            <SearchField label="Search tags" />
            <FilterSelect label="Used by" param="use" options={USES} />
          </div>
          {list.total === 0 ? (
            <NoMatch noun="tag" clearHref="/tags" />
          ) : (
            <TagTable tags={list.tags} list={{ query: { ...query, page: 1 }, count: list.total }} />
          )}
          <PageLinks {...list} noun="tags" hrefOf={hrefOf} />
        </>
      )}
    </>
  );
}

const USES = [
  ...tagKinds.map((value) => ({ value, label: tagKindWords[value].plural })),
  { value: "none", label: "nothing" },
];
