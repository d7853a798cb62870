"use client";

import { ArrowLeftRight, ListFilter } from "lucide-react";
import { OptionFilter } from "@/components/options/option-filter";
import { Button } from "@/components/ui/button";
import { ChoiceCombobox } from "@/components/ui/filter-combobox";
import { FilterSelect } from "@/components/ui/filter-select";
import { Sheet, SheetContent, SheetTrigger } from "@/components/ui/sheet";
import { useUrlParams } from "@/components/ui/use-url-params";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import { LockFilter } from "./lock-filter";
import { OutputTypeChoice } from "./output-type-choice";

const SORTS = [
  { value: "name", label: "by name" },
  { value: "tried", label: "least tried first" },
];

/** What is set against what, and what it is limited to; all of it stands in the address. */
export function ExplorerControls({ view }: { view: ExplorerView }) {
  const { setParams } = useUrlParams();
  const { outputType, axes, rows, columns, leftOut } = view;
  const options = axes.map(({ key, name }) => ({ value: key, label: name }));
  /** The one that a side had goes to the other side when both would be the same. */
  const choose = (side: "rows" | "columns", key: string | null) => {
    const [own, other] = side === "rows" ? [rows, columns] : [columns, rows];
    const otherSide = side === "rows" ? "columns" : "rows";
    setParams({ [side]: key, [otherSide]: other.key === key ? own.key : other.key });
  };
  return (
    <div className="mb-3 flex min-w-0 flex-col gap-2">
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <OutputTypeChoice outputType={outputType} />
        <ChoiceCombobox
          label="Rows"
          value={rows.key}
          options={options}
          onChoose={(key) => choose("rows", key)}
          isRequired
        />
        <Button
          size="icon"
          aria-label="Swap rows and columns"
          onClick={() => setParams({ rows: columns.key, columns: rows.key })}
        >
          <ArrowLeftRight aria-hidden />
        </Button>
        <ChoiceCombobox
          label="Columns"
          value={columns.key}
          options={options}
          onChoose={(key) => choose("columns", key)}
          isRequired
        />
        <div className="hidden flex-wrap gap-2 lg:flex">
          <Limits view={view} />
        </div>
        <Sheet>
          <SheetTrigger asChild>
            <Button className="lg:hidden">
              <ListFilter aria-hidden />
              Filters
            </Button>
          </SheetTrigger>
          <SheetContent title="Filters" description="The matrix follows as you choose.">
            <div className="flex flex-col items-start gap-3">
              <Limits view={view} />
            </div>
          </SheetContent>
        </Sheet>
      </div>
      {(leftOut.isCharacter || leftOut.ingredients > 0) && (
        <p role="status" className="text-sm text-in-progress">
          The address names {leftOut.isCharacter ? "a character" : "an ingredient"} that is not there, or not
          in {outputType.name}: it is left out.
        </p>
      )}
    </div>
  );
}

function Limits({ view: { axes, rows, columns, character, ingredients } }: { view: ExplorerView }) {
  const thirds = axes.filter(({ key }) => key !== rows.key && key !== columns.key);
  return (
    <>
      {thirds.map(({ key, category, name }) =>
        category ? (
          <LockFilter key={key} category={category} ingredients={ingredients} />
        ) : (
          <OptionFilter
            key={key}
            label={name}
            param="character"
            kind="characters"
            chosenName={character?.name ?? null}
          />
        ),
      )}
      <FilterSelect label="Sort rows" param="sortRows" options={SORTS} anyLabel="as they are" />
      <FilterSelect label="Sort columns" param="sortColumns" options={SORTS} anyLabel="as they are" />
    </>
  );
}
