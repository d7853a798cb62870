"use client";

import { CircleAlert, TriangleAlert } from "lucide-react";
import { Code } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { KeyArea } from "@/components/ui/key-area";
import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import type { ReadLine } from "@/lib/core/ingredients/read-lines";

export type AddManyPreviewProps = {
  lines: readonly ReadLine[];
  isChosen: (line: ReadLine) => boolean;
  onChoose: (line: ReadLine, isOn: boolean) => void;
};

/** A line stays the same one while others are typed above it. */
export function keyOfLine({ text, doubt }: ReadLine): string {
  return `${text.trim()} ${doubt ?? ""}`;
}

/** What each line becomes; doubtful ones are left out unless ticked. */
export function AddManyPreview({ lines, isChosen, onChoose }: AddManyPreviewProps) {
  const chosen = lines.filter(isChosen).length;
  const doubtful = lines.filter(({ doubt }) => doubt !== null).length;
  const unread = lines.filter(({ problem }) => problem !== null).length;
  const told = [
    `${chosen.toLocaleString("en-US")} to add`,
    doubtful > 0 && `${doubtful.toLocaleString("en-US")} doubtful`,
    unread > 0 && `${unread.toLocaleString("en-US")} that cannot be read`,
  ];
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p role="status" className="flex min-h-5 items-center text-sm font-medium text-dim tabular-nums">
        {lines.length === 0 ? "What will be added" : told.filter(Boolean).join(" · ")}
      </p>
      <KeyArea
        aria-label="What the lines become"
        className="max-h-80 min-h-24 overflow-auto rounded-sm border border-line bg-field lg:h-75"
      >
        {lines.length === 0 ? (
          <p className="p-3 text-faint">Each line shows up here as what it will be.</p>
        ) : (
          <Table className="text-sm">
            <TableCaption>What will be added</TableCaption>
            <TableHeader>
              <TableRow>
                <TableHead className="w-9">
                  <span className="sr-only">Add</span>
                </TableHead>
                <TableHead className="w-16 px-2">Code</TableHead>
                <TableHead className="px-2">Name and description</TableHead>
              </TableRow>
            </TableHeader>
            <TableBody>
              {lines.map((line) => (
                <TableRow key={line.number} className={line.problem ? "bg-failed/10" : undefined}>
                  <TableCell className="py-2 align-top">
                    {!line.problem && (
                      <Checkbox
                        aria-label={`Add line ${line.number}, ${line.name}`}
                        checked={isChosen(line)}
                        onChange={({ target }) => onChoose(line, target.checked)}
                      />
                    )}
                  </TableCell>
                  <TableCell className="p-2 align-top whitespace-nowrap">
                    {line.code && <Code>{line.code}</Code>}
                  </TableCell>
                  <TableCell className="p-2 align-top wrap-anywhere">
                    <span className={isChosen(line) ? "font-medium" : "text-dim"}>
                      {line.problem ? line.text.trim().slice(0, SHOWN) : line.name}
                    </span>
                    {!line.problem && line.description && (
                      <span className="ml-2 text-dim">{line.description.slice(0, SHOWN)}</span>
                    )}
                    {line.doubt && (
                      <span className="flex items-center gap-1.5 text-in-progress">
                        <TriangleAlert aria-hidden className="size-3 shrink-0" />
                        {line.doubt}
                      </span>
                    )}
                    {line.problem && (
                      <span className="flex items-center gap-1.5 text-failed">
                        <CircleAlert aria-hidden className="size-3 shrink-0" />
                        Line {line.number} cannot be read. {line.problem}
                      </span>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </KeyArea>
    </div>
  );
}

/** Characters of a long text that the preview shows. */
const SHOWN = 200;
