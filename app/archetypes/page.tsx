import { Shapes } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { ViewToggle } from "@/components/list/view-toggle";
import { OptionFilter } from "@/components/options/option-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { ArchetypeListQuery, archetypeListDefaults, archetypeSearch } from "@/lib/core/archetypes/list";
import { archetypeSubtypeLabels, archetypeSubtypes } from "@/lib/core/archetypes/subtype";
import { listHref } from "@/lib/core/list/list-href";
import { listArchetypes } from "@/lib/server/archetypes/queries";
import { countAll } from "@/lib/server/counters";
import { ArchetypeList } from "./archetype-list";
import { describeArchetypes } from "./describe-archetypes";
import { NewArchetype } from "./new-archetype";

export const metadata: Metadata = { title: "Archetypes" };

export default async function ArchetypesPage({ searchParams }: PageProps<"/archetypes">) {
  const query = ArchetypeListQuery.parse(await searchParams);
  const [list, total] = await Promise.all([listArchetypes(query), countAll("Archetype")]);
  const hrefWith = (changes: Partial<ArchetypeListQuery>) =>
    listHref("/archetypes", { ...query, page: list.page, ...changes }, archetypeListDefaults);
  const create = <NewArchetype />;

  return (
    <>
      <PageHeader title="Archetypes" description={describeArchetypes(total)} actions={create} />
      {total === 0 ? (
        <Panel>
          <EmptyState
            icon={Shapes}
            title="No archetypes yet"
            description="An archetype is a concept template: the wanderer, the trickster, the city at night. Characters can be made from one, and rules can name all of them at once."
            action={<CreateFirst noun="archetype" />}
          />
        </Panel>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-center gap-2">
            <SearchField label="Search archetypes" />
            <FilterSelect label="Subtype" param="subtype" options={SUBTYPES} />
            <OptionFilter label="Tag" param="tag" kind="archetype-tags" chosenName={null} />
            <FilterSelect label="Sort" param="sort" options={SORTS} anyLabel="by name" />
            <div className="ml-auto">
              <ViewToggle
                view={query.view}
                galleryHref={hrefWith({ view: "gallery" })}
                tableHref={hrefWith({ view: "table" })}
              />
            </div>
          </div>
          {list.total === 0 ? (
            <NoMatch
              noun="archetype"
              clearHref={listHref("/archetypes", { view: query.view }, archetypeListDefaults)}
            />
          ) : (
            <ArchetypeList
              archetypes={list.archetypes}
              list={{ query: { ...query, page: 1 }, count: list.total }}
              search={archetypeSearch(query)}
            />
          )}
          <PageLinks {...list} noun="archetypes" hrefOf={(page) => hrefWith({ page })} />
        </>
      )}
    </>
  );
}

const SUBTYPES = archetypeSubtypes.map((value) => ({ value, label: archetypeSubtypeLabels[value] }));
const SORTS = [
  { value: "-name", label: "by name, from Z" },
  { value: "-created", label: "newest first" },
  { value: "created", label: "oldest first" },
  { value: "subtype", label: "by subtype" },
  { value: "-characters", label: "most characters first" },
];
