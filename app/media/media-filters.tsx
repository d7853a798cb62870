import type { ReactNode } from "react";
import { OptionFilter } from "@/components/options/option-filter";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { fileKindLabels } from "@/lib/core/media/file-types";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { mediaQualities, mediaQualityLabels } from "@/lib/core/media/quality";

export type MediaFiltersProps = {
  query: MediaLibraryQuery;
  characterName: string | null;
  outputTypeName: string | null;
  /** At the other end. */
  children: ReactNode;
};

const KINDS = [
  ...(["image", "video", "audio"] as const).map((value) => ({ value, label: fileKindLabels[value] })),
  { value: "none", label: "no file" },
];
const QUALITIES = mediaQualities.map((value) => ({ value, label: mediaQualityLabels[value] }));
const JOBS = [
  { value: "with", label: "linked" },
  { value: "without", label: "none" },
];

/** What the library is limited to; all of it stands in the address. */
export function MediaFilters({ query: { job }, characterName, outputTypeName, children }: MediaFiltersProps) {
  const jobs = typeof job === "number" ? [...JOBS, { value: String(job), label: formatJobCode(job) }] : JOBS;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <SearchField label="Search the library" />
      <FilterSelect label="Kind" param="kind" options={KINDS} />
      <FilterSelect label="Quality" param="quality" options={QUALITIES} />
      <FilterSelect label="Job" param="job" options={jobs} />
      <OptionFilter label="Character" param="character" kind="characters" chosenName={characterName} />
      <OptionFilter label="Output type" param="outputType" kind="output-types" chosenName={outputTypeName} />
      <OptionFilter label="Tag" param="tag" kind="media-tags" chosenName={null} />
      <div className="ml-auto">{children}</div>
    </div>
  );
}
