import { Users } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { ViewToggle } from "@/components/list/view-toggle";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { CharacterListQuery, characterListDefaults, characterSearch } from "@/lib/core/characters/list";
import { listHref } from "@/lib/core/list/list-href";
import { getArchetypeName } from "@/lib/server/archetypes/queries";
import { countCharactersByStatus, listCharacters } from "@/lib/server/characters/queries";
import { CharacterFilters } from "./character-filters";
import { CharacterList } from "./character-list";
import { describeCharacters } from "./describe-characters";
import { NewCharacter } from "./new-character";

export const metadata: Metadata = { title: "Characters" };

export default async function CharactersPage({ searchParams }: PageProps<"/characters">) {
  const query = CharacterListQuery.parse(await searchParams);
  const [list, counts, archetype] = await Promise.all([
    listCharacters(query),
    countCharactersByStatus(),
    query.archetype === null ? null : getArchetypeName(query.archetype),
  ]);
  const hrefWith = (changes: Partial<CharacterListQuery>) =>
    listHref("/characters", { ...query, page: list.page, ...changes }, characterListDefaults);
  const isEmpty = Object.keys(counts).length === 0;
  const create = <NewCharacter archetype={archetype} />;

  return (
    <>
      <PageHeader title="Characters" description={describeCharacters(counts)} actions={create} />
      {isEmpty ? (
        <Panel>
          <EmptyState
            icon={Users}
            title="No characters yet"
            description="A character is who a clip is about. Together with an output type and its ingredients it makes the combinations you plan."
            action={<CreateFirst noun="character" />}
          />
        </Panel>
      ) : (
        <>
          <CharacterFilters archetypeName={archetype?.name ?? null}>
            <ViewToggle
              view={query.view}
              galleryHref={hrefWith({ view: "gallery" })}
              tableHref={hrefWith({ view: "table" })}
            />
          </CharacterFilters>
          {list.total === 0 ? (
            <NoMatch
              noun="character"
              description="Nobody fits all of these filters at once."
              clearHref={listHref("/characters", { view: query.view }, characterListDefaults)}
            />
          ) : (
            <CharacterList
              characters={list.characters}
              list={{ query: { ...query, page: 1 }, count: list.total }}
              search={characterSearch(query)}
            />
          )}
          <PageLinks {...list} noun="characters" hrefOf={(page) => hrefWith({ page })} />
        </>
      )}
    </>
  );
}
