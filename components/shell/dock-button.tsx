"use client";

import { PictureInPicture2 } from "lucide-react";
import { openDock } from "@/components/shell/open-dock";
import { Button } from "@/components/ui/button";

export function DockButton() {
  return (
    <Button size="sm" variant="ghost" onClick={openDock} className="w-full justify-start">
      <PictureInPicture2 aria-hidden />
      Open the dock
    </Button>
  );
}
