import { rowClasses } from "@/components/ui/overlay-classes";
import { cn } from "@/lib/utils";

export type SuggestionListProps = {
  id: string;
  /** What the list holds: "Tags in use". */
  name: string;
  labels: readonly string[];
  active: number;
  onTake: (label: string) => void;
};

/** What `useSuggestions` offers. */
export function SuggestionList({ id, name, labels, active, onTake }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label={name}>
      {labels.map((label, index) => (
        <div
          key={label}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Before the field loses the focus, which may be the end of what was typed.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(label);
          }}
          className={cn(rowClasses, "hover:bg-raised/60 aria-selected:bg-raised")}
        >
          <span className="truncate">{label}</span>
        </div>
      ))}
    </div>
  );
}
