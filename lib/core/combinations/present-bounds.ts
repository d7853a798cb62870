import { type Bounds, isExact } from "./bounds";

/** For other programs: a decimal string; null with two of them while it is proven only between these. */
export function presentBounds(name: string, bounds: Bounds) {
  const { atLeast, atMost } = bounds;
  if (isExact(bounds)) return { [name]: atLeast.toString() };
  return { [name]: null, [`${name}AtLeast`]: atLeast.toString(), [`${name}AtMost`]: atMost.toString() };
}
