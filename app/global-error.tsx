"use client";

import "./globals.css";

/** When even the shell fails. It is prerendered without a nonce, so no script runs here: links only. */
export default function GlobalError() {
  return (
    <html lang="en" data-theme="system">
      <head>
        <title>Pipeline Manager stopped</title>
      </head>
      <body>
        <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center px-6">
          <h1 className="text-xl">Pipeline Manager could not start this page</h1>
          <p className="mt-2 text-dim">
            Your data is untouched. Load the page again; if that does not help, stop the app in its terminal
            (Ctrl C), start it with “npm start” and read what it says there.
          </p>
          <p className="mt-4">
            {/* A full page load on purpose: the app that would follow the link is what failed. */}
            <a
              href="/"
              className="inline-flex h-8 items-center rounded-sm bg-primary px-3 font-medium text-primary-foreground"
            >
              Load again
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
