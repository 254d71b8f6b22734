import type { AppLoadContext } from "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** The address of who asks; nothing where a page is made for everyone. */
    caller?: string;
  }
}

/**
 * Headers that tell the backend for whom the shop asks: it counts tries by the address, and shows people on which
 * devices they are signed in.
 */
export function callerHeaders({
  request,
  context,
}: {
  request: Request;
  context: AppLoadContext;
}): Record<string, string> {
  const agent = request.headers.get("user-agent");
  return {
    ...(context.caller ? { "x-forwarded-for": context.caller } : {}),
    ...(agent ? { "user-agent": agent } : {}),
  };
}
