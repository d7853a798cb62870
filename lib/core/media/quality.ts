// The rule: a file is approved or rejected once somebody has looked at it.

export const mediaQualities = ["unreviewed", "approved", "rejected"] as const;

type MediaQuality = (typeof mediaQualities)[number];

export const mediaQualityLabels: Record<MediaQuality, string> = {
  unreviewed: "Unreviewed",
  approved: "Approved",
  rejected: "Rejected",
};
