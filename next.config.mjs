/** @type {import('next').NextConfig} */
const nextConfig = {
  // Tests and a second working copy build beside a running app without touching its build.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // The benchmark's empty page (app/bench-empty) is in its own build and in no other.
  pageExtensions: ["tsx", "ts", ...(process.env.PIPELINE_BENCH ? ["bench.tsx"] : [])],
  turbopack: { root: import.meta.dirname },
  // Packages with native parts or their own worker files are loaded by Node, not bundled.
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "sharp"],
  // `npm test` checks the types; whoever only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Hundreds of long prompts are pasted, or drawn from one, and queued at once.
  experimental: { serverActions: { bodySizeLimit: "10mb" } },
  poweredByHeader: false,
  devIndicators: false,
};

export default nextConfig;
