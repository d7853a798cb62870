"use client";

import { useId, useRef, useState } from "react";
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
  const errorId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(notes);
  const [error, setError] = useState<string>();
  const [run, isPending] = useAction(updateJobNotes);
  const isChanged = text !== notes;
  useUnsavedGuard(isChanged);

  const save = async () => {
    const result = await run({ id, notes: text });
    setError(result.ok ? undefined : result.fields?.notes);
    if (!result.ok) field.current?.focus();
  };
  return (
    <Panel aria-labelledby={headingId}>
      <PanelHeader id={headingId} title="Notes" />
      <PanelBody className="flex flex-col gap-2">
        <Textarea
          ref={field}
          aria-labelledby={headingId}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          value={text}
          placeholder="What matters for this one"
          onChange={(event) => {
            setText(event.target.value);
            setError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
          }}
        />
        {error && <FieldError id={errorId}>{error}</FieldError>}
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
