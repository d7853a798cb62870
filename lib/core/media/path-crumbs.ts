// The rule: a path of this machine is shown as steps from its drive or root, each of which leads somewhere.

export type PathCrumb = { label: string; path: string };

/** `/home/me` → `/`, `home`, `me`; `C:\Clips` → `C:`, `Clips`. The separator is the one that the path uses. */
export function pathCrumbs(path: string): PathCrumb[] {
  const drive = /^[a-z]:[\\/]/i.exec(path)?.[0];
  const separator = drive ? drive.slice(-1) : "/";
  const root = drive ?? "/";
  const crumbs: PathCrumb[] = [{ label: drive ? drive.slice(0, 2) : "/", path: root }];
  let walked = root;
  for (const label of path.slice(root.length).split(drive ? /[\\/]/ : "/")) {
    if (label === "") continue;
    walked += walked.endsWith(separator) ? label : `${separator}${label}`;
    crumbs.push({ label, path: walked });
  }
  return crumbs;
}
