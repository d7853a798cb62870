// The import table of the architecture (docs/architecture.md), checked by `npm run imports`.
const LIB_UTILS = "^lib/utils\\.ts$";

/** Everything inside the project that `from` may not import, as one rule. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid("no-cycles", "Two files that need each other are one file, or three.", {}, { circular: true }),
    forbid(
      "core-is-pure",
      "Rules know nothing of storage, screens or Node.",
      { path: "^lib/core/", pathNot: "(\\.test|/testing)\\.ts$" },
      { pathNot: ["^lib/core/", "^node_modules/(zod|pure-rand)/"] },
    ),
    forbid(
      "server-knows-no-screen",
      "The server never imports what is drawn, nor its own doors.",
      { path: "^lib/server/" },
      { path: ["^components/", "^app/", "^lib/actions/"] },
    ),
    forbid(
      "next-only-at-the-doors",
      "Mutations and queries run without Next: in tests, workers and scripts.",
      { path: "^lib/server/", pathNot: ["^lib/server/(action|route)\\.ts$"] },
      { path: "^node_modules/next/" },
    ),
    forbid(
      "actions-only-wire",
      "An action is one line: a schema and a mutation.",
      { path: "^lib/actions/" },
      { pathNot: ["^lib/core/", "^lib/server/", "^node_modules/zod/"] },
    ),
    forbid(
      "components-ask-actions",
      "A component reaches the server through actions only; server types are fine.",
      { path: "^components/" },
      { path: ["^lib/server/", "^app/"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "leaves-ask-actions",
      "A leaf of a route reaches the server through actions only; pages, layouts and routes read it directly.",
      { path: "^app/", pathNot: ["/(page|layout|loading|not-found|error|route|manifest)\\.tsx?$"] },
      { path: "^lib/server/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "routes-are-islands",
      "What two routes share lives in components.",
      { path: "^app/([^/]+)/" },
      { path: "^app/([^/]+)/", pathNot: "^app/$1/" },
    ),
    forbid(
      "no-barrels",
      "Import the file that holds it.",
      {},
      { path: "^(app|components|lib|bench|e2e)/.*/index\\.tsx?$" },
    ),
    forbid(
      "utils-is-cn",
      "lib/utils holds cn() and imports nothing of ours.",
      { path: LIB_UTILS },
      { path: "^(lib|components|app)/" },
    ),
    forbid(
      "no-unresolved",
      "An import that leads nowhere.",
      {},
      { couldNotResolve: true, pathNot: "^(next|server-only)" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "lib/server/generated" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
