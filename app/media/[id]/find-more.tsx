import { SearchLink } from "@/components/media/search-link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { FieldId } from "@/lib/core/media/search/fields";
import type { MediaRecord } from "@/lib/server/media/record";

export type FindMoreProps = {
  media: MediaRecord;
  /** The search one came from; empty without one. */
  search: string;
};

/** What the file has in common with others: each leads to those, within the search one came from. */
export function FindMore({ media, search }: FindMoreProps) {
  const rows = rowsOf(media).filter(({ values }) => values.length > 0);
  if (rows.length === 0) return null;
  return (
    <Panel aria-labelledby="find-more">
      <PanelHeader id="find-more" title="Find more with" />
      <PanelBody>
        <dl className="grid grid-cols-[max-content_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5">
          {rows.map(({ label, field, values }) => (
            <div key={field} className="contents">
              <dt className="text-dim">{label}</dt>
              <dd className="flex flex-wrap gap-1">
                {values.map((value) => (
                  <SearchLink
                    key={value}
                    {...{ search, field, value }}
                    className="inline-flex min-h-6 max-w-full items-center rounded-xs border border-line bg-raised px-1.5 text-sm wrap-anywhere text-dim hover:border-line-strong hover:text-foreground"
                  />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </PanelBody>
    </Panel>
  );
}

type Row = { label: string; field: FieldId; values: string[] };

function rowsOf({ job, character, outputType, tags, generation }: MediaRecord): Row[] {
  const known = (...values: (string | null | undefined)[]) => [
    ...new Set(values.flatMap((value) => value || [])),
  ];
  return [
    { label: "Character", field: "character", values: known(character?.name ?? job?.character?.name) },
    {
      label: "Ingredients",
      field: "ingredient",
      values: known(...(job?.ingredients ?? []).map(({ ingredient }) => ingredient.name)),
    },
    { label: "Output type", field: "output", values: known(outputType?.name ?? job?.outputType?.name) },
    {
      label: "Projects",
      field: "project",
      values: known(...(job?.projects ?? []).map(({ project }) => project.name)),
    },
    { label: "Job", field: "job", values: known(job && formatJobCode(job.id)) },
    { label: "Tags", field: "tag", values: known(...tags) },
    { label: "Model", field: "model", values: known(generation?.model) },
    { label: "Generator", field: "generator", values: known(generation?.generator) },
    { label: "Seed", field: "seed", values: known(generation?.seed) },
  ];
}
