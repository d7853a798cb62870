/**
 * What the process holds once. Next loads a module several times (instrumentation, pages and route handlers each get their
 * own copy), so a value in module scope would exist several times over; on `globalThis` it exists once.
 */
export function once<T>(name: string, create: () => T): T {
  const held = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`pipeline-manager.${name}`);
  held[key] ??= create();
  return held[key];
}
