declare global {
  var pipelineManagerHeld: Map<string, unknown> | undefined;
}

/**
 * What the process holds once. Next loads a module several times (instrumentation, pages and route handlers each get their
 * own copy), so a value in module scope would exist several times over; on `globalThis` it exists once.
 */
export function once<T>(name: string, create: () => T): T {
  globalThis.pipelineManagerHeld ??= new Map();
  const held = globalThis.pipelineManagerHeld;
  if (!held.has(name)) held.set(name, create());
  return held.get(name) as T;
}
