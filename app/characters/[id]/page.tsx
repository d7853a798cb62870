import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { CharacterStatusLabel } from "@/components/characters/character-status";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { RecordText } from "@/components/concepts/record-text";
import { PromptsPanel } from "@/components/prompts/prompts-panel";
import { SplashPanel } from "@/components/splash/splash-panel";
import { TagLinks } from "@/components/tags/tag-links";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { changeCharacterImage } from "@/lib/actions/characters";
import { CharacterListQuery, characterSearch } from "@/lib/core/characters/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { listChanges } from "@/lib/server/changes/queries";
import { getCharacter, getCharacterNeighbours } from "@/lib/server/characters/queries";
import {
  getCharacterNumbers,
  listCharacterJobs,
  listCharacterMedia,
  listCharacterPrompts,
} from "@/lib/server/characters/work";
import { CharacterActions } from "./character-actions";
import { CharacterJobs } from "./character-jobs";
import { CharacterMedia } from "./character-media";
import { CharacterNumbers } from "./character-numbers";

/** Its title and its page ask for the same. */
const readCharacter = cache(getCharacter);

export async function generateMetadata({ params }: PageProps<"/characters/[id]">): Promise<Metadata> {
  const character = await readCharacter(parseId((await params).id) ?? 0);
  return { title: character?.name ?? "Not found" };
}

export default async function CharacterPage({ params, searchParams }: PageProps<"/characters/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const character = (await readCharacter(id)) ?? notFound();
  const query = CharacterListQuery.parse(await searchParams);
  const search = characterSearch(query);
  const [neighbours, numbers, jobs, media, prompts, { changes }] = await Promise.all([
    getCharacterNeighbours(id, query),
    getCharacterNumbers(id),
    listCharacterJobs(id, 8),
    listCharacterMedia(id, 8),
    listCharacterPrompts(id, 6),
    listChanges({ record: { table: "Character", id }, limit: 12 }),
  ]);
  const { name, status, archetype, image, tags, description, visualNotes } = character;
  const archetypeLink = archetype && (
    <Link href={`/archetypes/${archetype.id}`} className="hover:text-primary-text">
      {archetype.name}
    </Link>
  );
  const facts = [
    { label: "Status", value: <CharacterStatusLabel status={status} className="text-foreground" /> },
    { label: "Archetype", value: archetypeLink ?? <span className="text-faint">None</span> },
    { label: "Created", value: <RelativeTime at={character.createdAt} /> },
    { label: "Changed", value: <RelativeTime at={character.updatedAt} /> },
  ];
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: "Characters", href: `/characters${search}` }]}
        actions={<CharacterActions {...{ character, search, ...neighbours }} />}
      />
      <RecordColumns
        aside={
          <>
            <SplashPanel
              {...{ id, name, image }}
              action={changeCharacterImage}
              frameClassName="aspect-square max-h-96 lg:aspect-4/5 lg:max-h-none"
            />
            <RecordFacts facts={facts} />
            {tags.length > 0 && <TagLinks tags={tags} href="/characters" />}
          </>
        }
      >
        <CharacterNumbers id={id} numbers={numbers} />
        <RecordText
          texts={[
            { title: "Description", text: description },
            { title: "Visual notes", text: visualNotes },
          ]}
        />
        <CharacterJobs {...{ id, name, jobs }} isRetired={status === "retired"} />
        <CharacterMedia id={id} media={media} />
        <PromptsPanel
          title="Recent prompts"
          prompts={prompts}
          total={numbers.prompts}
          allHref={`/prompts?character=${id}`}
        />
        <HistoryPanel record={{ table: "Character", id }} changes={changes} />
      </RecordColumns>
    </>
  );
}
