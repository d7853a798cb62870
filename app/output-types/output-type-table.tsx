"use client";

import { useOrdered } from "@/components/list/use-ordered";
import { Panel } from "@/components/ui/panel";
import { Table, TableBody, TableCaption, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { moveOutputType } from "@/lib/actions/output-types";
import { OutputTypeRow, type OutputTypeRowProps } from "./output-type-row";

export type OutputTypeTableProps = {
  outputTypes: readonly OutputTypeRowProps["outputType"][];
  /** The list, which the pages of its output types keep: `?q=clip`, or empty. */
  search: string;
  /** False while only those that match a search are shown: there is nothing to put in order then. */
  isOrdered: boolean;
  /** Place of the first line among all of them, from 0, and how many there are. */
  firstPlace: number;
  total: number;
};

/** What can be delivered, what it requires and how much of it is possible. */
export function OutputTypeTable({ outputTypes, search, isOrdered, firstPlace, total }: OutputTypeTableProps) {
  const [ordered, onMove] = useOrdered(outputTypes, moveOutputType);
  const ids = ordered.map(({ id }) => id);
  return (
    <Panel className="overflow-hidden">
      <Table>
        <TableCaption>Output types in their order</TableCaption>
        <TableHeader>
          <TableRow>
            <TableHead colSpan={isOrdered ? 2 : 1} className={isOrdered ? "first:pl-10" : undefined}>
              Name
            </TableHead>
            <TableHead className="max-md:hidden">Requires one of each</TableHead>
            <TableHead className="text-right max-sm:hidden">Possible</TableHead>
            <TableHead className="text-right max-sm:hidden">Tried</TableHead>
            <TableHead className="text-right max-sm:hidden">Jobs</TableHead>
            <TableHead className="w-10">
              <span className="sr-only">Actions</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {ordered.map((outputType, index) => (
            <OutputTypeRow
              key={outputType.id}
              outputType={outputType}
              search={search}
              order={
                isOrdered
                  ? {
                      isFirst: firstPlace + index === 0,
                      isLast: firstPlace + index === total - 1,
                      ids,
                      onMove,
                    }
                  : undefined
              }
            />
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
