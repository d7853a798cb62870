// The dock's service worker. It keeps no data: a page that cannot be had because the app is not running gives way to one that says so, and
// files that another program shares are put where the dock finds them, whether or not the app runs.

// The same as components/dock/store/database.ts.
const DATABASE = { name: "pipeline-manager.dock", version: 1 };

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === "POST" && pathname === "/dock/share") event.respondWith(receive(request));
  else if (request.mode === "navigate") event.respondWith(fetch(request).catch(offline));
});

async function receive(request) {
  let share = "";
  try {
    const form = await request.formData();
    for (const file of form.getAll("files")) if (file instanceof File && file.size > 0) await keep(file);
  } catch {
    share = "&share=lost";
  }
  new BroadcastChannel("pipeline-manager.dock").postMessage({ kind: "outbox" });
  return Response.redirect(`/dock?tab=submit${share}`, 303);
}

async function keep(file) {
  const database = await open();
  const transaction = database.transaction(["files"], "readwrite", { durability: "strict" });
  const { name, size } = file;
  transaction.objectStore("files").put({ id: crypto.randomUUID(), name, size, blob: file, at: Date.now() });
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

function open() {
  const request = indexedDB.open(DATABASE.name, DATABASE.version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("outbox", { keyPath: "order", autoIncrement: true });
    request.result.createObjectStore("files", { keyPath: "id" });
    request.result.createObjectStore("fields", { keyPath: "name" });
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function offline() {
  return new Response(OFFLINE, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; connect-src 'self'; style-src 'nonce-offline'; script-src 'nonce-offline'",
    },
  });
}

// It looks every second whether the app is back.
const OFFLINE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dock</title>
<style nonce="offline">
  :root { color-scheme: dark light; --bg: light-dark(#f7f7f9, #0c0d11); --ink: light-dark(#1d1f27, #ececf1); --dim: light-dark(#555a68, #a9acb8); }
  body { margin: 0; min-height: 100dvh; display: grid; place-content: center; padding: 16px; box-sizing: border-box; color: var(--ink); background: var(--bg); font: 13px/1.5 system-ui, sans-serif; }
  main { display: grid; justify-items: center; gap: 6px; text-align: center; }
  i { width: 10px; height: 10px; border-radius: 50%; background: light-dark(#c2352b, #e5605a); margin-bottom: 6px; }
  h1 { margin: 0; font-size: 16px; font-weight: 600; }
  p { margin: 0; max-width: 30ch; color: var(--dim); text-wrap: balance; }
</style>
<main>
<i aria-hidden="true"></i>
<h1>The app is not running.</h1>
<p>Start it with npm start; this window comes back by itself. What was typed and dropped here is kept.</p>
</main>
<script nonce="offline">
  setInterval(async () => {
    const answer = await fetch("/api/health").catch(() => null);
    if (answer?.ok) location.reload();
  }, 1000);
</script>
</html>`;
