import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { PromptStatusLabel } from "@/components/prompts/prompt-status";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { PromptListQuery } from "@/lib/core/prompts/list";
import { promptSearch } from "@/lib/core/prompts/list-defaults";
import { parseId } from "@/lib/core/schema/parse-id";
import { cutAtWord } from "@/lib/core/text/cut";
import { listChanges } from "@/lib/server/changes/queries";
import { getPrompt, getPromptNeighbours, type PromptPageRecord } from "@/lib/server/prompts/library";
import { PromptActions } from "./prompt-actions";
import { PromptMedia } from "./prompt-media";
import { PromptText } from "./prompt-text";
import { UsedTexts } from "./used-texts";

/** Its title and its page ask for the same. */
const readPrompt = cache(getPrompt);

export async function generateMetadata({ params }: PageProps<"/prompts/[id]">): Promise<Metadata> {
  const prompt = await readPrompt(parseId((await params).id) ?? 0);
  return { title: prompt ? titleOf(prompt) : "Not found" };
}

export default async function PromptPage({ params, searchParams }: PageProps<"/prompts/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const prompt = (await readPrompt(id)) ?? notFound();
  const list = PromptListQuery.parse(await searchParams);
  const search = promptSearch(list);
  const [neighbours, { changes }] = await Promise.all([
    getPromptNeighbours(id, list),
    listChanges({ record: { table: "Prompt", id }, limit: 30 }),
  ]);
  const { status, isStarred, flagReason, copies, versions, media } = prompt;
  return (
    <>
      <PageHeader
        title={titleOf(prompt)}
        breadcrumbs={[{ label: "Prompts", href: `/prompts${search}` }]}
        actions={
          <PromptActions
            {...{ id, status, isStarred, flagReason, search, ...neighbours }}
            name={titleOf(prompt)}
          />
        }
      />
      <RecordColumns aside={<RecordFacts facts={factsOf(prompt)} />}>
        <PromptText key={prompt.updatedAt.toISOString()} prompt={prompt} />
        {media.length > 0 && <PromptMedia media={media} />}
        {copies.length > 0 && (
          <UsedTexts
            title="Copied"
            texts={copies.map((copy) => ({ ...copy, at: copy.createdAt }))}
            total={prompt.copyCount}
          />
        )}
        {versions.length > 0 && (
          <UsedTexts
            title="Earlier texts"
            texts={versions.map((version) => ({ ...version, at: version.createdAt }))}
            promptId={id}
          />
        )}
        <HistoryPanel record={{ table: "Prompt", id }} changes={changes} />
      </RecordColumns>
    </>
  );
}

/** Characters of a text that name a prompt without a label. */
const NAMED = 60;

function titleOf({ label, text }: PromptPageRecord): string {
  return label || cutAtWord(text.slice(0, 4 * NAMED).split("\n")[0] ?? "", NAMED);
}

function factsOf({ status, project, job, copyCount, createdAt, updatedAt }: PromptPageRecord) {
  const none = <span className="text-faint">None</span>;
  const link = (href: string, text: string) => (
    <Link href={href} className="hover:text-primary-text">
      {text}
    </Link>
  );
  const character = job?.character;
  return [
    { label: "Status", value: <PromptStatusLabel status={status} className="text-foreground" /> },
    { label: "Project", value: project ? link(`/journal?project=${project.id}`, project.name) : none },
    { label: "Job", value: job ? link(`/jobs/${job.id}`, formatJobCode(job.id)) : none },
    { label: "Character", value: character ? link(`/characters/${character.id}`, character.name) : none },
    { label: "Copied", value: copyCount.toLocaleString("en-US") },
    { label: "Created", value: <RelativeTime at={createdAt} /> },
    { label: "Changed", value: <RelativeTime at={updatedAt} /> },
  ];
}
