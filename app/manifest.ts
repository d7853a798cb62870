import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Pipeline Manager",
    short_name: "Pipeline",
    description: "From combinations to publish-ready clips, on your own machine.",
    start_url: "/",
    display: "standalone",
    background_color: "#0c0d11",
    theme_color: "#0c0d11",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/mark.svg", sizes: "any", type: "image/svg+xml" },
    ],
  };
}
