// The rule: a file fits an output type when it has its shape and its length, as far as both are known.

import { joinWords } from "@/lib/core/changes/changed-fields";

/** Null where the file or the output type does not say. */
export type Fit = { shape: boolean | null; length: boolean | null; outputType: string };

export type Shape = { width: number | null; height: number | null; seconds: number | null };
export type Spec = Shape & { name: string; aspectRatio: string | null };

/** As a share: sizes are rounded to whole blocks of pixels, lengths to whole frames. */
const TOLERANCE = { shape: 0.03, length: 0.15 };

export function fitTo(spec: Spec | null, file: Shape): Fit {
  if (!spec) return { shape: null, length: null, outputType: "" };
  const wanted = ratioOf(spec) ?? parseRatio(spec.aspectRatio);
  return {
    shape: isNear(ratioOf(file), wanted, TOLERANCE.shape),
    length: isNear(file.seconds, spec.seconds, TOLERANCE.length),
    outputType: spec.name,
  };
}

/** −2 to 2. */
export function fitOf({ shape, length }: Fit): number {
  const worth = (fits: boolean | null) => (fits === null ? 0 : fits ? 1 : -1);
  return worth(shape) + worth(length);
}

/** A sentence for what fits and one for what does not. */
export function fitInWords({ shape, length, outputType }: Fit): string[] {
  const parts = [
    { name: "shape", fits: shape },
    { name: "length", fits: length },
  ];
  return [true, false].flatMap((wanted) => {
    const names = parts.filter(({ fits }) => fits === wanted).map(({ name }) => name);
    if (names.length === 0) return [];
    const verb = names.length > 1 ? "are" : "is";
    return [`Its ${joinWords(names)} ${verb} ${wanted ? "" : "not "}what ${outputType} asks for`];
  });
}

function isNear(actual: number | null, wanted: number | null, tolerance: number): boolean | null {
  if (!actual || !wanted) return null;
  return Math.abs(actual - wanted) <= tolerance * wanted;
}

function ratioOf({ width, height }: Pick<Shape, "width" | "height">): number | null {
  return width && height ? width / height : null;
}

/** `16:9`, `16 / 9` or `1.85`: it is free text. */
function parseRatio(text: string | null): number | null {
  const [, a, b = "1"] = /^\s*(\d+(?:\.\d+)?)\s*(?:[:/x×]\s*(\d+(?:\.\d+)?))?\s*$/.exec(text ?? "") ?? [];
  const ratio = Number(a) / Number(b);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : null;
}
