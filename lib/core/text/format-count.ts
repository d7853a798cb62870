// The rule: a count is shown exactly, in grouped digits, up to a quadrillion; a share never looks like nothing or like all when it is not.

/** `1,234,567`, whatever the size: for the screen below a quadrillion, and for the title of a shortened count. */
export function formatExactCount(count: bigint | number): string {
  return EXACT.format(BigInt(count));
}

/** Exact below a quadrillion (10^15); from there on three digits and a power, `1.48 × 10¹⁸`. */
export function formatCount(count: bigint | number): string {
  const exact = BigInt(count);
  const size = exact < 0n ? -exact : exact;
  if (size < QUADRILLION) return formatExactCount(exact);
  let exponent = size.toString().length - 1;
  const unit = 10n ** BigInt(exponent - 2);
  let digits = (size + unit / 2n) / unit;
  if (digits === 1000n) {
    digits = 100n;
    exponent += 1;
  }
  const text = digits.toString();
  return `${exact < 0n ? "-" : ""}${text[0]}.${text.slice(1)} × 10${superscript(exponent)}`;
}

/** `987`, `12.3K`, `62.5M`: only where there is no room, with the exact number in a title. */
export function formatShortCount(count: bigint | number): string {
  const exact = BigInt(count);
  return exact < QUADRILLION ? SHORT.format(exact) : formatCount(exact);
}

// Made once: toLocaleString looks its language up again for each of a thousand numbers on a page.
const EXACT = new Intl.NumberFormat("en-US");
const SHORT = new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 3 });

/** True when `formatCount` shortens it, so that the exact number belongs in a title. */
export function isShortened(count: bigint | number): boolean {
  const exact = BigInt(count);
  return exact >= QUADRILLION || exact <= -QUADRILLION;
}

/**
 * The share as people read it: `<0.1%`, `0.2%`, `5%`, `42%`, `99.9%`; `0%` and `100%` only for none and all. Of nothing it is `0%`.
 * Takes counts of 0 or more.
 */
export function formatShare(part: bigint | number, whole: bigint | number): string {
  const [a, b] = [BigInt(part), BigInt(whole)];
  if (a <= 0n || b <= 0n) return "0%";
  if (a === b) return "100%";
  // Thousandths, rounded to the nearest, but never up to all.
  const rounded = (a * 2000n + b) / (2n * b);
  const thousandths = a < b && rounded >= 1000n ? 999n : rounded;
  if (thousandths === 0n || a * 1000n < b) return "<0.1%";
  const isFine = thousandths < 100n || (a < b && thousandths >= 995n);
  if (!isFine) return `${formatExactCount((a * 200n + b) / (2n * b))}%`;
  const tenth = thousandths % 10n;
  return tenth === 0n ? `${thousandths / 10n}%` : `${thousandths / 10n}.${tenth}%`;
}

const QUADRILLION = 10n ** 15n;

function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}
