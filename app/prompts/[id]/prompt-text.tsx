"use client";

import { Pencil } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

const PromptEditor = dynamic(
  () => import("@/components/prompts/prompt-editor").then((module) => module.PromptEditor),
  { loading: () => null },
);

export type PromptTextProps = { prompt: { id: number; text: string; flagReason: string; notes: string } };

/** What the prompt says, to be written anew where it stands. */
export function PromptText({ prompt: { id, text, flagReason, notes } }: PromptTextProps) {
  const [isEdited, setIsEdited] = useState(false);
  useShortcut("edit", () => setIsEdited(true), "Edit this prompt");
  return (
    <Panel aria-labelledby="text">
      <PanelHeader
        id="text"
        title="Text"
        aside={
          !isEdited && (
            <Button size="sm" variant="ghost" shortcut="edit" onClick={() => setIsEdited(true)}>
              <Pencil aria-hidden />
              Edit
            </Button>
          )
        }
      />
      <PanelBody>
        {isEdited ? (
          <PromptEditor id={id} onClose={() => setIsEdited(false)} />
        ) : (
          <>
            <p className="max-h-[60dvh] overflow-y-auto leading-6 whitespace-pre-wrap wrap-anywhere">
              {text}
            </p>
            {flagReason && <p className="mt-2 text-failed wrap-anywhere">To fix: {flagReason}</p>}
            {notes && <p className="mt-2 whitespace-pre-wrap text-dim wrap-anywhere">{notes}</p>}
          </>
        )}
      </PanelBody>
    </Panel>
  );
}
