"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { useFillsWindow } from "@/components/shell/use-fills-window";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { keepMedia } from "@/lib/actions/media";
import type { ComparedMedia } from "@/lib/server/media/compare";
import { CompareHead } from "./compare-head";
import { type CompareMode, type CompareProps, compareModes } from "./compare-mode";
import { CompareModes } from "./compare-modes";
import { CompareParameters } from "./compare-parameters";
import { CompareStage } from "./compare-stage";

/** Two files against each other: as they look, and what they were made with. */
export function Compare({ left, right }: CompareProps) {
  useFillsWindow();
  const isPair = canBeLaid(left, right);
  const [chosen, setChosen] = useState<CompareMode>("slider");
  const mode = isPair ? chosen : "side";
  const [run, isPending] = useAction(keepMedia);
  const keepLeft = () => void run({ keep: left.id, reject: right.id });
  const keepRight = () => void run({ keep: right.id, reject: left.id });
  useShortcut("keep-left", keepLeft);
  useShortcut("keep-right", keepRight);
  useShortcut("compare-mode", () =>
    setChosen(compareModes[(compareModes.indexOf(mode) + 1) % compareModes.length] ?? "slider"),
  );
  return (
    <div data-full-window className="visible fixed inset-0 z-40 flex flex-col overflow-y-auto bg-bg">
      <CompareHead left={left} right={right} />
      {isSeen(left) && isSeen(right) ? (
        <CompareStage
          {...{ left, right, mode }}
          modes={isPair && <CompareModes mode={mode} onModeChange={setChosen} />}
        />
      ) : (
        <EmptyState
          title="Nothing to see side by side"
          description="Pictures and clips whose files are there can be compared. Below is what they were made with."
          className="m-auto"
        />
      )}
      <div className="flex justify-center gap-2 border-t border-line-soft bg-panel px-3 py-2">
        <Button shortcut="keep-left" isPending={isPending} onClick={keepLeft}>
          Keep left
        </Button>
        <Button shortcut="keep-right" isPending={isPending} onClick={keepRight}>
          Keep right
        </Button>
      </div>
      <CompareParameters left={left} right={right} />
    </div>
  );
}

/** One can lie on the other. */
function canBeLaid(left: ComparedMedia, right: ComparedMedia): boolean {
  return isSeen(left) && isSeen(right) && left.file?.kind === right.file?.kind;
}

function isSeen({ file }: ComparedMedia): boolean {
  return (
    file !== null && !file.isMissing && !file.isOffline && (file.kind === "image" || file.kind === "video")
  );
}
