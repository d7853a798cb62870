// `npm run restore`: lists the backups and asks for one, or takes its name, and restores it.

import { createInterface } from "node:readline/promises";
import { SetupError } from "../setup-error.mjs";
import { runOffline } from "./offline.mjs";

/** @typedef {import("../environment.mjs").Environment} Environment */

/** @param {string[]} args the name of a backup, or `newest`; nothing to be asked */
export function main([wanted]) {
  return runOffline("Backups", (environment) => restoreChosen(environment, wanted));
}

/**
 * @param {Environment} environment
 * @param {string | undefined} wanted
 */
async function restoreChosen(environment, wanted) {
  const { describeChoices, restoreOffline } = await import("./restore-offline.mjs");
  const { choices } = describeChoices(environment);
  if (choices.length === 0) throw new SetupError(`There are no backups in ${environment.dataDir}.`);
  const chosen = wanted ? find(choices, wanted) : await ask(choices);
  if (!chosen) return;
  const kept = await restoreOffline({ ...environment, backupFile: chosen.file });
  console.info(`Restored ${chosen.name}.${kept ? ` What was there before is kept as ${kept}.` : ""}`);
}

/** @typedef {ReturnType<typeof import("./restore-offline.mjs").describeChoices>["choices"]} Choices */

/**
 * @param {Choices} choices
 * @param {string} wanted
 */
function find(choices, wanted) {
  const found = wanted === "newest" ? choices[0] : choices.find(({ name }) => name === wanted);
  if (!found) throw new SetupError(`There is no backup called ${wanted}. npm run restore lists them.`);
  return found;
}

/** @param {Choices} choices */
async function ask(choices) {
  for (const [index, { time, reason, holds, missing }] of choices.entries())
    console.info(
      `${String(index + 1).padStart(3)}  ${time.toLocaleString()}  ${reason}: ${holds}` +
        (missing ? `. Would be missing: ${missing}` : ""),
    );
  if (!process.stdin.isTTY)
    throw new SetupError("Say which one: npm run restore -- newest, or the name of its file.");
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question("Which one? Its number, or nothing to leave everything as it is: ");
  asking.close();
  if (answer.trim() === "") return null;
  const chosen = choices[Number(answer) - 1];
  if (!chosen) throw new SetupError("That is none of the numbers. Nothing was changed.");
  return chosen;
}
