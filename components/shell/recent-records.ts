/** A page of one record that was open lately. */
export type RecentRecord = { href: string; title: string };

const KEY = "pipeline-manager.recent";
const MOST = 8;
const RECORD = /^\/[a-z-]+\/\d+$/;
const SUFFIX = " · Pipeline Manager";

/** The page that turned out to show nothing. */
let gone: string | null = null;

/** What is gone is not offered again; returns the way to take that back. */
export function forgetRecord(href: string): () => void {
  gone = href;
  localStorage.setItem(KEY, JSON.stringify(readAll().filter((record) => record.href !== href)));
  return () => {
    gone = null;
  };
}

/** The newest first, without the page that is open. */
export function listRecentRecords(): RecentRecord[] {
  return readAll().filter(({ href }) => href !== window.location.pathname);
}

/** Remembers each record whose page is shown, by the title of the page; returns the way to stop. */
export function rememberRecords(): () => void {
  const remember = () => {
    const href = window.location.pathname;
    const title = document.title.replace(SUFFIX, "");
    if (!RECORD.test(href) || !title) return;
    const others = readAll().filter((record) => record.href !== href);
    const next = gone === href ? others : [{ href, title }, ...others];
    localStorage.setItem(KEY, JSON.stringify(next.slice(0, MOST + 1)));
  };
  remember();
  // The title is the last thing that a page brings along.
  const observer = new MutationObserver(remember);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

function readAll(): RecentRecord[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]") as RecentRecord[];
  } catch {
    return [];
  }
}
