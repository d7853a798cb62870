// The rule: each section of the settings has an anchor of its own, which links and the palette lead to.

export const settingsSections = [
  { id: "look", label: "Look" },
  { id: "shortcuts", label: "Shortcuts" },
  { id: "templates", label: "Metadata of new files" },
  { id: "prompts", label: "Prompts of jobs" },
  { id: "uploads", label: "Uploads" },
  { id: "folders", label: "Folders" },
  { id: "trash", label: "Trash" },
  { id: "backups", label: "Backups" },
  { id: "dock", label: "Dock" },
  { id: "places", label: "Places" },
] as const;
