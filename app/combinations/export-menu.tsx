"use client";

import { Download, FileSpreadsheet, Image } from "lucide-react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import type { Matrix } from "@/lib/core/combinations/explorer/matrix";
import type { ExplorerView } from "@/lib/server/combinations/explorer";

export type ExportMenuProps = {
  /** Null while it is on its way. */
  matrix: Matrix | null;
  view: ExplorerView;
  csvHref: string;
};

/** The whole matrix as a file, also what is not in sight. */
export function ExportMenu({ matrix, view, csvHref }: ExportMenuProps) {
  const savePicture = async () => {
    if (!matrix) return;
    try {
      const { drawMatrix } = await import("./draw-matrix");
      const picture = await drawMatrix(
        matrix,
        `${view.rows.name} × ${view.columns.name} of ${view.outputType.name}`,
      );
      save(URL.createObjectURL(picture), "combinations.png");
    } catch {
      toast.error("The picture could not be drawn: the matrix is too large for this browser.");
    }
  };
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button disabled={!matrix}>
          <Download aria-hidden />
          Export
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem onSelect={() => save(csvHref, "combinations.csv")}>
          <FileSpreadsheet aria-hidden />
          CSV, a line for each cell
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void savePicture()}>
          <Image aria-hidden />
          Picture (PNG)
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function save(href: string, name: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  if (href.startsWith("blob:")) setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
