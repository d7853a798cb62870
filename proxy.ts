import { type NextRequest, NextResponse } from "next/server";
import { readOldAddress } from "@/lib/core/dock-program/old-address";
import { isTrustedRequest } from "@/lib/server/trusted-request";

/**
 * Before every page and server action: refuses requests under foreign names or from foreign pages, leads addresses of the predecessor
 * to ours, and sets a Content-Security-Policy whose nonce Next puts on its own scripts. `/api` is left out, because Next cuts bodies that pass
 * through here at 10 MB; its routes do the same check in their wrapper.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isTrustedRequest(request.headers))
    return new NextResponse("This address does not belong to this app.\n", { status: 403 });

  const { pathname, searchParams } = request.nextUrl;
  if (readOldAddress(pathname, searchParams)) {
    const url = new URL("/api/old-address", request.url);
    url.search = searchParams.toString();
    url.searchParams.set("page", pathname);
    return NextResponse.rewrite(url);
  }

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // The root layout knows no path, and leaves the shell away for the dock.
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  return response;
}

const PATH_HEADER = "x-path";

export const config = { matcher: ["/((?!api/|_next/static/|icons/).*)"] };

/** React's development tools evaluate strings and inject scripts of their own; the production policy allows neither. */
function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
