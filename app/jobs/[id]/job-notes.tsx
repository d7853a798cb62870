"use client";

import { useId, useState } from "react";
import { useUnsavedGuard } from "@/components/form/unsaved";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Textarea } from "@/components/ui/textarea";
import { updateJobNotes } from "@/lib/actions/jobs";

/** Notes, edited where they stand; saved by the button or Ctrl Enter. */
export function JobNotes({ id, notes }: { id: number; notes: string }) {
  const headingId = useId();
  const [text, setText] = useState(notes);
  const [error, setError] = useState<string>();
  const [run, isPending] = useAction(updateJobNotes);
  const isChanged = text !== notes;
  useUnsavedGuard(isChanged);

  const save = async () => {
    const result = await run({ id, notes: text });
    setError(result.ok ? undefined : result.fields?.notes);
  };
  return (
    <Panel aria-labelledby={headingId}>
      <PanelHeader id={headingId} title="Notes" />
      <PanelBody className="flex flex-col gap-2">
        <Textarea
          aria-labelledby={headingId}
          aria-invalid={error ? true : undefined}
          value={text}
          placeholder="What matters for this one"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
          }}
        />
        {error && <FieldError>{error}</FieldError>}
        {isChanged && (
          <div className="flex gap-2">
            <Button size="sm" variant="primary" isPending={isPending} onClick={save}>
              Save notes
            </Button>
            <Button
              size="sm"
              variant="ghost"
              onClick={() => {
                setText(notes);
                setError(undefined);
              }}
            >
              Discard
            </Button>
          </div>
        )}
      </PanelBody>
    </Panel>
  );
}
