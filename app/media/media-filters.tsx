"use client";

import type { ReactNode } from "react";
import { useMediaSearch } from "@/components/media/use-media-search";
import { OptionChoice } from "@/components/options/option-filter";
import { ChoiceSelect, FilterSelect } from "@/components/ui/filter-select";
import { FiltersSheet } from "@/components/ui/filters-sheet";
import { fileKindLabels } from "@/lib/core/media/file-types";
import { mediaQualities, mediaQualityLabels } from "@/lib/core/media/quality";
import { fieldValue, setField } from "@/lib/core/media/search/edit";
import type { FieldId } from "@/lib/core/media/search/fields";
import { mediaOrderLabels, mediaOrders } from "@/lib/core/media/search/orders";
import { cn } from "@/lib/utils";
import { SearchBox } from "./search/search-box";

/** What the library is limited to; stays in sight above a list without an end. Every menu writes words of the search, which is what stands in the address. */
export function MediaFilters({ isSticky, children }: { isSticky: boolean; children: ReactNode }) {
  const { q, change } = useMediaSearch();
  const menu = (field: FieldId) => ({
    value: fieldValue(q, field),
    onChoose: (value: string | null) => change((text) => setField(text, field, value || null)),
  });
  const select = (field: FieldId) => ({ ...menu(field), value: menu(field).value ?? "" });
  const menus = (
    <>
      <ChoiceSelect label="Kind" options={KINDS} {...select("kind")} />
      <ChoiceSelect label="Quality" options={QUALITIES} {...select("quality")} />
      <ChoiceSelect label="Rating" options={RATINGS} {...select("rating")} />
      {NAMED.map(({ label, field, kind }) => (
        <OptionChoice key={field} {...{ label, kind }} {...menu(field)} byName chosenName={null} />
      ))}
    </>
  );
  return (
    <div
      className={cn(
        "mb-2 flex flex-wrap items-center gap-2 py-2",
        isSticky && "bg-bg md:sticky md:top-0 md:z-10",
      )}
    >
      <SearchBox />
      <div className="hidden flex-wrap gap-2 lg:flex">{menus}</div>
      <FiltersSheet set={FIELDS.filter((field) => fieldValue(q, field)).length}>{menus}</FiltersSheet>
      <FilterSelect label="Order" param="sort" options={ORDERS} anyLabel={mediaOrderLabels.newest} />
      <div className="ml-auto flex items-center gap-2">{children}</div>
    </div>
  );
}

const KINDS = [
  ...(["image", "video", "audio"] as const).map((value) => ({ value, label: fileKindLabels[value] })),
  { value: "none", label: "no file" },
];
const QUALITIES = mediaQualities.map((value) => ({ value, label: mediaQualityLabels[value] }));
const RATINGS = [
  { value: "5", label: "5 stars" },
  ...[4, 3, 2].map((stars) => ({ value: `>=${stars}`, label: `${stars} stars or more` })),
  { value: "none", label: "not rated" },
];
const NAMED = [
  { label: "Character", field: "character", kind: "characters" },
  { label: "Output type", field: "output", kind: "output-types" },
  { label: "Tag", field: "tag", kind: "media-tags" },
  { label: "Project", field: "project", kind: "projects" },
] as const;
/** The fields of the menus. */
const FIELDS = ["kind", "quality", "rating", ...NAMED.map(({ field }) => field)] as const;
const ORDERS = mediaOrders
  .filter((order) => order !== "newest")
  .map((value) => ({ value, label: mediaOrderLabels[value] }));
