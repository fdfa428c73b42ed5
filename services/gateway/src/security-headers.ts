import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * Everything a page needs comes from here; nothing runs or is styled inline. What a news site wrote is shown as text only, and
 * even if markup got through, it could load and run nothing.
 */
export const securityHeaders = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    strictTransportSecurity: false, // said by whatever ends TLS in front of the gateway
    crossOriginResourcePolicy: "cross-origin", // the API is public and may be read from other sites
  });
