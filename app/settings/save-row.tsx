import { Button } from "@/components/ui/button";

export type SaveRowProps = { name: string; isDirty: boolean; isPending: boolean; discard: () => void };

/** The end of a form that stands on its page. */
export function SaveRow({ name, isDirty, isPending, discard }: SaveRowProps) {
  return (
    <div className="flex items-center gap-2">
      <Button
        type="submit"
        variant="primary"
        aria-label={`Save ${name}`}
        disabled={!isDirty && !isPending}
        isPending={isPending}
      >
        Save
      </Button>
      {isDirty && (
        <Button variant="ghost" onClick={discard}>
          Discard
        </Button>
      )}
      <p className="text-sm text-faint" aria-live="polite">
        {isDirty ? "Not saved yet" : ""}
      </p>
    </div>
  );
}
