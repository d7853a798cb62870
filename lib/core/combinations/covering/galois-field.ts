// The rule: arithmetic with as many numbers as a power of a prime, where every number but 0 divides.

export type Field = {
  size: number;
  add(a: number, b: number): number;
  multiply(a: number, b: number): number;
};

/** The smallest power of a prime that is at least `least`. */
export function nextPrimePower(least: number): number {
  let size = Math.max(2, least);
  while (primeOf(size) === null) size += 1;
  return size;
}

/**
 * The field of `size` numbers. Numbers are polynomials over the prime, their digits to its base being the coefficients; products are
 * taken modulo an irreducible polynomial, found as the first one in which x takes on every number but 0 as a power.
 */
export function createField(size: number): Field {
  const prime = primeOf(size);
  if (prime === null) throw new RangeError(`${size} is no power of a prime.`);
  if (prime === size) return { size, add: (a, b) => (a + b) % size, multiply: (a, b) => (a * b) % size };
  const add = (a: number, b: number) => addDigits(a, b, prime);
  for (let low = 1; low < size; low++) {
    const powers = powersOfX(size, prime, low);
    if (powers === null) continue;
    const logarithms = new Int32Array(size);
    powers.forEach((number, power) => {
      logarithms[number] = power;
    });
    const multiply = (a: number, b: number) =>
      a === 0 || b === 0
        ? 0
        : (powers[((logarithms[a] as number) + (logarithms[b] as number)) % (size - 1)] as number);
    return { size, add, multiply };
  }
  throw new RangeError(`No field of ${size} numbers was found.`);
}

/** The powers of x modulo x^n = -`low`, if they are all different. */
function powersOfX(size: number, prime: number, low: number): number[] | null {
  const powers = [1];
  const seen = new Set(powers);
  for (let power = 1; power < size - 1; power++) {
    let next = (powers.at(-1) as number) * prime;
    const lead = Math.floor(next / size);
    next %= size;
    for (let times = 0; times < lead; times++) next = addDigits(next, low, prime);
    if (next === 0 || seen.has(next)) return null;
    seen.add(next);
    powers.push(next);
  }
  return powers;
}

function addDigits(a: number, b: number, prime: number): number {
  let sum = 0;
  for (let [left, right, place] = [a, b, 1]; left > 0 || right > 0; place *= prime) {
    sum += (((left % prime) + (right % prime)) % prime) * place;
    left = Math.floor(left / prime);
    right = Math.floor(right / prime);
  }
  return sum;
}

function primeOf(size: number): number | null {
  let prime = 2;
  while (prime * prime <= size && size % prime !== 0) prime += 1;
  if (size % prime !== 0) prime = size;
  let rest = size;
  while (rest % prime === 0) rest /= prime;
  return rest === 1 ? prime : null;
}
