import { type Control, type FieldPath, type FieldValues, useWatch } from "react-hook-form";

export type CharacterCountProps<Values extends FieldValues, Result> = {
  control: Control<Values, unknown, Result>;
  name: FieldPath<Values>;
  limit: number;
};

/** How much of what search engines show is used; more is allowed, and said. */
export function CharacterCount<Values extends FieldValues, Result>({
  control,
  name,
  limit,
}: CharacterCountProps<Values, Result>) {
  const count = [...String(useWatch({ control, name }) ?? "")].length;
  return (
    <span className={count > limit ? "text-in-progress" : undefined}>
      {count} of {limit}
      {count > limit && ", will be cut off"}
    </span>
  );
}
