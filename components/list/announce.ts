/** Says something to screen readers that is only seen otherwise: where a line stands after it was moved. */
export function announce(text: string): void {
  const region = document.getElementById(ID) ?? createRegion();
  region.textContent = text;
}

const ID = "announcements";

/** Outside of React: it has to be there before its text is, and stay when the page or a dialog goes. */
function createRegion(): HTMLElement {
  const region = document.createElement("div");
  region.id = ID;
  region.className = "sr-only";
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  document.body.append(region);
  return region;
}
