// The rule: a placeholder without a value leaves with the punctuation that only joined it to its neighbours.

import {
  type Placeholder,
  placeholderPattern,
  placeholders,
  toPlaceholder,
} from "@/lib/core/media/prefill-templates";

export type PlaceholderValues = Partial<Record<Placeholder, string>>;

/** The template of metadata with its values. */
export function fillTemplate(template: string, values: PlaceholderValues): string {
  return fillWith(template, values, placeholders);
}

/** A template of any language with its values. Values are taken as they are: braces and punctuation in them mean nothing. */
export function fillWith<Name extends string>(
  template: string,
  values: Partial<Record<Name, string>>,
  names: readonly Name[],
): string {
  const present: string[] = [];
  const marked = template.replace(MARKS, "").replace(placeholderPattern(), (whole, name: string) => {
    const placeholder = toPlaceholder(name, names);
    if (placeholder === null) return whole;
    const value = values[placeholder]?.trim() ?? "";
    if (value === "") return MISSING;
    present.push(value);
    return PRESENT;
  });
  const closed = dropGaps(dropEmptyBrackets(marked)).trim();
  if (present.length === 0 && marked !== template && !/[\p{L}\p{N}]/u.test(closed)) return "";
  return insert(closed, present);
}

// Values stand as one mark each while gaps are closed, so that their own punctuation is never touched.
const MISSING = "\ue000";
const PRESENT = "\ue001";
const MARKS = /[\ue000\ue001]/g;

/** White space and the punctuation that joins or separates; brackets, quotes and words are not among it. */
const JOINER = "[\\s,;:.!?…|/\\\\·•+&~=#*_@、。，：；！？\\p{Pd}]";
const GAP = new RegExp(`${JOINER}*(?:${MISSING}${JOINER}*)+`, "gu");
const BRACKETS = ["()", "[]", "{}", "<>", "«»", "“”", "‘’", "（）", "「」", '""', "''"];
const EMPTY_BRACKETS = BRACKETS.map(([open = "", close = ""]) => {
  const nothing = `(?:${JOINER}|${MISSING})*`;
  return new RegExp(`${literally(open)}${nothing}${MISSING}${nothing}${literally(close)}`, "gu");
});
const OPENS = /[([{<«“‘（「]/;
const CLOSES = /[)\]}>»”’）」]/;

function dropEmptyBrackets(text: string): string {
  const dropped = EMPTY_BRACKETS.reduce((rest, pair) => rest.replace(pair, MISSING), text);
  return dropped === text ? text : dropEmptyBrackets(dropped);
}

function dropGaps(text: string): string {
  return text.replace(GAP, (gap, offset: number) => {
    const before = text[offset - 1];
    const after = text[offset + gap.length];
    const joints = gap.split(MISSING);
    if (before === undefined || OPENS.test(before)) return "";
    if (after === undefined || CLOSES.test(after))
      return /^\s*([.!?…。！？]+)/.exec(joints.at(-1) ?? "")?.[1] ?? "";
    // A word of the template keeps the joint on its own side; between two values the strongest stays.
    const spaced = joints.filter((joint) => /\s/.test(joint));
    const kept = after !== PRESENT ? spaced.at(-1) : before !== PRESENT ? spaced[0] : undefined;
    return kept ?? strongest(joints);
  });
}

/** Of several joints that are now one: the last with space and a sign (`. `), else space, else the last sign. */
function strongest(joints: string[]): string {
  const some = joints.filter((joint) => joint !== "");
  return (
    some.findLast((joint) => /\s/.test(joint) && /\S/.test(joint)) ??
    some.findLast((joint) => /\s/.test(joint)) ??
    some.at(-1) ??
    ""
  );
}

/** A value that ends its own sentence ("Go!") takes no second full stop. */
function insert(text: string, present: readonly string[]): string {
  let next = 0;
  return text.replace(/\ue001(\.(?!\.))?/g, (_, stop: string = "") => {
    const value = present[next++] ?? "";
    return /[.!?…。！？]$/.test(value) ? value : value + stop;
  });
}

/** One character as a pattern that means itself. */
function literally(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
