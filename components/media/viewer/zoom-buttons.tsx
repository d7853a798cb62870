import { ZoomIn, ZoomOut } from "lucide-react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import { BarButton } from "./bar-button";
import type { Zoom } from "./use-zoom";

/** Out, how near it is, in; with their keys. */
export function ZoomButtons({ zoom: { view, shownScale, step, toggle } }: { zoom: Zoom }) {
  useShortcut("zoom-in", () => step(1));
  useShortcut("zoom-out", () => step(-1));
  useShortcut("zoom-toggle", () => toggle());
  return (
    <>
      <BarButton icon={ZoomOut} label="Zoom out" shortcut="zoom-out" onClick={() => step(-1)} />
      <Button
        variant="ghost"
        onClick={() => toggle()}
        title={view ? "Fit into the window" : "Show its own pixels"}
        className="min-w-14 px-1.5 tabular-nums"
      >
        {shownScale === null ? "Fit" : `${Math.round(shownScale * 100)} %`}
        <span className="sr-only">, {view ? "fit into the window" : "show its own pixels"}</span>
        <ShortcutHint shortcut="zoom-toggle" className="text-faint" />
      </Button>
      <BarButton icon={ZoomIn} label="Zoom in" shortcut="zoom-in" onClick={() => step(1)} />
      <span role="status" className="sr-only">
        {view && shownScale !== null ? `${Math.round(shownScale * 100)} percent` : ""}
      </span>
    </>
  );
}
