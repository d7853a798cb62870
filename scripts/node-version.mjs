// The first thing that runs, on any Node: only syntax and modules that Node 12 knows, here and in what imports this.

/** What package.json asks for in `engines`: the first supported release of each supported line. */
var LINES = { 20: 19, 22: 12 };

/** From here on every line is supported. */
var NEWEST_LINE = 24;

/**
 * Why this Node cannot run the app, or null.
 * @param {string} version such as `20.19.0`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  var parts = version.split(".").map(Number);
  var line = Number(parts[0]);
  var first = LINES[/** @type {20 | 22} */ (line)];
  if (line >= NEWEST_LINE || (first !== undefined && Number(parts[1]) >= first)) return null;
  return (
    "Pipeline Manager needs Node 20.19 or newer (22.12 or newer, 24 and later are fine too); this is Node " +
    version +
    ". Install a current one from https://nodejs.org and start again."
  );
}

/** Ends the process with one sentence when this Node cannot run the app. */
export function requireNode() {
  var problem = nodeProblem(process.versions.node);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}
