import type { FormEventHandler, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { cn } from "@/lib/utils";

export type EditPanelProps = {
  /** Of its heading. */
  id: string;
  title: string;
  aside?: ReactNode;
  isDirty: boolean;
  isPending: boolean;
  onSubmit: FormEventHandler;
  onDiscard: () => void;
  children: ReactNode;
};

/** The panel of a form that stands on its page (`useEditInPlace`): its fields, and Save and Discard at the end. */
export function EditPanel(props: EditPanelProps) {
  const { id, title, aside, isDirty, isPending, onSubmit, onDiscard, children } = props;
  return (
    <Panel aria-labelledby={id}>
      <PanelHeader id={id} title={title} aside={aside} />
      <form
        noValidate
        onSubmit={onSubmit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <PanelBody className="flex flex-col gap-4">{children}</PanelBody>
        <div
          className={cn(
            "flex items-center justify-end gap-2 rounded-b-lg border-t border-line-soft bg-panel px-4 py-3",
            // What is typed can be saved from anywhere in the form.
            isDirty && "sticky bottom-0",
          )}
        >
          <p className="mr-auto text-sm text-faint" aria-live="polite">
            {isDirty ? "Not saved yet" : ""}
          </p>
          {isDirty && (
            <Button variant="ghost" onClick={onDiscard}>
              Discard
            </Button>
          )}
          <Button type="submit" variant="primary" disabled={!isDirty && !isPending} isPending={isPending}>
            Save
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** Of what a form holds: what differs from what is stored. */
export function changesOf<Values extends object>(values: Values, stored: Values): Partial<Values> {
  const isSame = (name: string) =>
    JSON.stringify(values[name as keyof Values]) === JSON.stringify(stored[name as keyof Values]);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isSame(name))) as Partial<Values>;
}
