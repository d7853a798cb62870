"use client";

import { Download, FileCode2, Image } from "lucide-react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import type { ShownTimeline } from "./save-timeline";

/** The time that is in sight, with all lines of the open groups, as a picture. */
export function ExportMenu(props: ShownTimeline) {
  const save = async (form: "png" | "svg") => {
    try {
      const { saveTimeline } = await import("./save-timeline");
      await saveTimeline(form, props);
    } catch {
      toast.error("The picture could not be drawn. Nothing was saved.");
    }
  };
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button disabled={!props.view.scale}>
          <Download aria-hidden />
          <span className="max-sm:sr-only">Export</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={() => void save("png")}>
          <Image aria-hidden />
          Picture (PNG)
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void save("svg")}>
          <FileCode2 aria-hidden />
          Drawing (SVG)
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
