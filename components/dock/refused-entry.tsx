"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { OutboxAct, OutboxEntry } from "@/lib/core/dock/outbox";
import { parseTags } from "@/lib/core/tags/tags";
import { useDockStore, useKeptText } from "./use-dock";

/** What the server refused, with its sentence: a person changes it, sends it as it is, or lets it go. */
export function RefusedEntry({ entry }: { entry: OutboxEntry }) {
  const store = useDockStore();
  const { act, label, refusal, order } = entry;
  const [title, setTitle] = useKeptText(`refused title ${order}`);
  const [tags, setTags] = useKeptText(`refused tags ${order}`);
  const [note, setNote] = useKeptText(`refused note ${order}`);
  const isOfFiles = act.kind === "submit" || act.kind === "assign";
  const isNote = act.kind === "prompt-status" && act.status === "flagged";
  const forget = () => {
    setTitle(null);
    setTags(null);
    setNote(null);
  };
  return (
    <form
      aria-label={label}
      className="flex flex-col gap-1.5 rounded-md border border-failed/40 p-2"
      onSubmit={(event) => {
        event.preventDefault();
        void store.retry(entry, edited(act, { title, tags, note })).then(forget);
      }}
    >
      <p>
        <span className="font-medium">{label}</span> <span className="text-failed">{refusal}</span>
      </p>
      {isOfFiles && (
        <>
          <Field label="Title">
            {(control) => (
              <Input
                {...control}
                value={title ?? act.title ?? ""}
                placeholder="From the job"
                onChange={({ target }) => setTitle(target.value)}
              />
            )}
          </Field>
          <Field label="Tags">
            {(control) => (
              <Input
                {...control}
                value={tags ?? act.tags?.join(", ") ?? ""}
                placeholder="From the job"
                onChange={({ target }) => setTags(target.value)}
              />
            )}
          </Field>
        </>
      )}
      {isNote && (
        <Field label="What needs fixing">
          {(control) => (
            <Input
              {...control}
              value={note ?? act.flagReason ?? ""}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
      )}
      <div className="flex justify-end gap-1.5">
        <Button size="sm" variant="ghost" onClick={() => void store.discard(entry).then(forget)}>
          Discard
        </Button>
        <Button size="sm" type="submit">
          Send again
        </Button>
      </div>
    </form>
  );
}

type Edits = { title?: string; tags?: string; note?: string };

/** An emptied title or list of tags leaves them to the job again. */
function edited(act: OutboxAct, { title, tags, note }: Edits): OutboxAct {
  if (act.kind === "prompt-status") return note === undefined ? act : { ...act, flagReason: note };
  if (act.kind !== "submit" && act.kind !== "assign") return act;
  return {
    ...act,
    ...(title !== undefined && { title: title || undefined }),
    ...(tags !== undefined && { tags: tags ? parseTags(tags) : undefined }),
  };
}
