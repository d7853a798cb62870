import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { CharacterGallery } from "@/components/characters/character-gallery";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { RecordText } from "@/components/concepts/record-text";
import { GalleryKeys } from "@/components/list/gallery-keys";
import { SplashPanel } from "@/components/splash/splash-panel";
import { TagLinks } from "@/components/tags/tag-links";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { changeArchetypeImage } from "@/lib/actions/archetypes";
import { ArchetypeListQuery, archetypeSearch } from "@/lib/core/archetypes/list";
import { archetypeSubtypeLabels } from "@/lib/core/archetypes/subtype";
import { CharacterListQuery } from "@/lib/core/characters/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { getArchetype, getArchetypeNeighbours, getArchetypeNumbers } from "@/lib/server/archetypes/queries";
import { listChanges } from "@/lib/server/changes/queries";
import { listCharacters } from "@/lib/server/characters/queries";
import { ArchetypeActions } from "./archetype-actions";

/** Its title and its page ask for the same. */
const readArchetype = cache(getArchetype);

export async function generateMetadata({ params }: PageProps<"/archetypes/[id]">): Promise<Metadata> {
  const archetype = await readArchetype(parseId((await params).id) ?? 0);
  return { title: archetype?.name ?? "Not found" };
}

export default async function ArchetypePage({ params, searchParams }: PageProps<"/archetypes/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const archetype = (await readArchetype(id)) ?? notFound();
  const query = ArchetypeListQuery.parse(await searchParams);
  const search = archetypeSearch(query);
  const [neighbours, numbers, list, { changes }] = await Promise.all([
    getArchetypeNeighbours(id, query),
    getArchetypeNumbers(id),
    listCharacters(CharacterListQuery.parse({ archetype: id }), SHOWN),
    listChanges({ record: { table: "Archetype", id }, limit: 12 }),
  ]);
  const { name, subtype, image, tags, description } = archetype;
  const facts = [
    { label: "Subtype", value: archetypeSubtypeLabels[subtype] },
    { label: "Characters", value: grouped.format(numbers.characters) },
    { label: "Jobs of its characters", value: grouped.format(numbers.jobs) },
    { label: "Rules that name it", value: grouped.format(numbers.rules) },
    { label: "Created", value: <RelativeTime at={archetype.createdAt} /> },
    { label: "Changed", value: <RelativeTime at={archetype.updatedAt} /> },
  ];
  const all = (
    <Link href={`/characters?archetype=${id}`} className="hover:text-foreground">
      All {grouped.format(list.total)}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: "Archetypes", href: `/archetypes${search}` }]}
        actions={<ArchetypeActions {...{ archetype, search, ...neighbours }} />}
      />
      <RecordColumns
        aside={
          <>
            <SplashPanel
              {...{ id, name, image }}
              action={changeArchetypeImage}
              frameClassName="aspect-16/10 max-h-96"
            />
            <RecordFacts facts={facts} />
            {tags.length > 0 && <TagLinks tags={tags} href="/archetypes" />}
          </>
        }
      >
        <RecordText texts={[{ title: "Description", text: description }]} />
        <Panel aria-labelledby="characters">
          <PanelHeader id="characters" title="Characters" aside={list.total > 0 && all} />
          <PanelBody>
            {list.total === 0 ? (
              <p className="text-dim">Nobody is made from {name} yet.</p>
            ) : (
              <GalleryKeys>
                <CharacterGallery
                  characters={list.characters}
                  hasArchetypes={false}
                  search={`?archetype=${id}`}
                />
              </GalleryKeys>
            )}
          </PanelBody>
        </Panel>
        <HistoryPanel record={{ table: "Archetype", id }} changes={changes} />
      </RecordColumns>
    </>
  );
}

/** Characters shown here; the rest is a click away. */
const SHOWN = 12;

const grouped = new Intl.NumberFormat("en");
