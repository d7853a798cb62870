import { Select } from "@/components/ui/select";
import { type ConflictChoice, conflictChoices } from "@/lib/core/transfer/merge";

const LABELS: Record<ConflictChoice, string> = {
  mine: "Keep mine",
  theirs: "Take theirs",
  newer: "Take the newer",
  both: "Keep both",
};

export type ChoiceSelectProps = {
  label: string;
  /** None yet: the label stands in its place. */
  value: ConflictChoice | "";
  /** There can be only one of it. */
  isSingle?: boolean;
  onChoose: (choice: ConflictChoice) => void;
};

/** What becomes of a conflict, or of many. */
export function ChoiceSelect({ label, value, isSingle = false, onChoose }: ChoiceSelectProps) {
  const choices = conflictChoices.filter((choice) => !(isSingle && choice === "both"));
  return (
    <Select
      aria-label={label}
      value={value}
      className="w-36"
      onChange={({ target }) => target.value && onChoose(target.value as ConflictChoice)}
    >
      {value === "" && <option value="">{label}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {LABELS[choice]}
        </option>
      ))}
    </Select>
  );
}
