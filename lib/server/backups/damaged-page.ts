import { relativeTime } from "@/lib/core/text/relative-time";
import type { describeChoices } from "@/scripts/backups/restore-offline.mjs";

export type Choices = ReturnType<typeof describeChoices>;

/** The page that stands in for the app while its database is damaged: what can be restored, and what that would lack. */
export function drawDamagedPage(
  choices: Choices,
  { damage, problem }: { damage: string; problem: string },
): string {
  const [newest, ...others] = choices.choices;
  return page(
    "The database is damaged",
    `
    <h1>The database is damaged</h1>
    <p>Pipeline Manager has not started, so that nothing gets worse. Files of the library are not affected.</p>
    ${problem && `<p role="alert" class="problem">${asText(problem)}</p>`}
    ${newest ? drawNewest(newest, choices.spoilt) : "<p>There is no backup that can be read.</p>"}
    ${others.length > 0 ? drawOthers(others) : ""}
    <details>
      <summary>Begin anew</summary>
      <p>Starts with an empty database. Use this only if no backup will do: every record is gone from the app. The damaged file is kept
      aside, and files of the library stay where they are.</p>
      <form method="post" action="/begin-anew">
        <label><input type="checkbox" name="sure" value="yes" required> Begin with an empty database</label>
        <button>Begin anew</button>
      </form>
    </details>
    <p class="dim">What SQLite says of the file: ${asText(damage)}</p>`,
  );
}

/** What is shown until the app answers. */
export function drawStartingPage(done: string, nonce: string): string {
  return page(
    "Starting",
    `
    <h1>${asText(done)}</h1>
    <p role="status">The app is starting. This page becomes the app by itself.</p>
    <script nonce="${nonce}">
      const ask = () => fetch("/api/health").then(({ ok }) => (ok ? location.replace("/") : again()), again);
      const again = () => setTimeout(ask, 500);
      again();
    </script>
    <noscript><p><a href="/">Open the app</a></p></noscript>`,
  );
}

type Choice = Choices["choices"][number];

function drawNewest(choice: Choice, spoilt: number): string {
  return `
    <section>
      <h2>The newest good backup was made ${asText(relativeTime(choice.time, Date.now()))}</h2>
      ${drawFacts(choice)}
      ${spoilt > 0 ? `<p class="dim">${spoilt === 1 ? "A newer one is" : `${spoilt} newer ones are`} damaged too.</p>` : ""}
      ${drawButton(choice, "Restore it and start")}
      <p class="dim">The damaged file is kept aside.</p>
    </section>`;
}

function drawOthers(others: readonly Choice[]): string {
  const items = others.map(
    (choice) => `<li>${drawFacts(choice)}${drawButton(choice, "Restore this one")}</li>`,
  );
  return `<details><summary>Older backups</summary><ul>${items.join("")}</ul></details>`;
}

function drawFacts({ time, holds, missing }: Choice): string {
  const lacks =
    missing === null
      ? "What would be missing cannot be told: the damaged file cannot be read."
      : missing
        ? `Compared with the damaged file, ${missing} would be missing.`
        : "As far as the damaged file can be read, no record would be missing; changes since would be.";
  return `<p>Made ${asText(time.toLocaleString())}. It holds ${asText(holds)}. ${asText(lacks)}</p>`;
}

function drawButton({ name, time }: Choice, label: string): string {
  const which = `aria-label="${asText(`${label}: ${time.toLocaleString()}`)}"`;
  return `<form method="post" action="/restore"><button name="name" value="${asText(name)}" ${which}>${label}</button></form>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${asText(title)} · Pipeline Manager</title>
    <style>${STYLE}</style>
  </head>
  <body><main>${body}</main></body>
</html>
`;
}

// The app's own colours; its style sheet is not there yet.
const STYLE = `
  :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; background: light-dark(#f6f6f9, #0e0e13); color: light-dark(#1b1b23, #e9e9f0); }
  main { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1rem; margin: 0; }
  section, details { margin: 1rem 0; padding: 1rem; border: 1px solid light-dark(#d9d9e3, #2a2a35); border-radius: 10px; background: light-dark(#fff, #16161d); }
  summary { cursor: pointer; } ul { padding-left: 1.2rem; } form { margin: .5rem 0; }
  button { font: inherit; padding: .45rem .9rem; border: 1px solid light-dark(#c4c4d2, #3b3b49); border-radius: 6px; background: none; color: inherit; cursor: pointer; }
  section button { border-color: transparent; background: #6d4aff; color: #fff; }
  .dim { color: light-dark(#5d5d6b, #a0a0b0); font-size: .9em; } .problem { color: light-dark(#b3261e, #ff8a80); }
`;

function asText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
