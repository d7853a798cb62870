import { ChartGantt, Rows3 } from "lucide-react";
import { OptionFilter } from "@/components/options/option-filter";
import { buttonVariants } from "@/components/ui/button-variants";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import { type TimelineQuery, timelineHref } from "@/lib/core/timeline/query";
import { groupingLabels, timelineGroupings } from "@/lib/core/timeline/words";

export type TimelineControlsProps = { query: TimelineQuery; projectName: string | null };

const [, ...OTHERS] = timelineGroupings.map((value) => ({
  value,
  label: groupingLabels[value].toLowerCase(),
}));

/** What is shown, and how; all of it stands in the address. */
export function TimelineControls({ query, projectName }: TimelineControlsProps) {
  const isTable = query.view === "table";
  const other = { ...query, after: "", before: "", view: isTable ? ("bars" as const) : ("table" as const) };
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <OptionFilter label="Project" param="project" kind="projects" chosenName={projectName} />
      {!isTable && <FilterSelect label="Group by" param="group" options={OTHERS} anyLabel="character" />}
      <Link href={timelineHref(other)} scroll={false} className={buttonVariants()}>
        {isTable ? <ChartGantt aria-hidden /> : <Rows3 aria-hidden />}
        {isTable ? "Show as bars" : "Show as table"}
      </Link>
    </div>
  );
}
