import { createCookie } from "@remix-run/node";
import { readConfiguration } from "./configuration.server";

/** Whether cookies travel by https only, as the shop's pages do. */
export const isSecure = () => readConfiguration().SHOP_URL.startsWith("https:");

/** A cookie of the shop alone: signed, closed to scripts, not sent along by other sites. */
export function signedCookie(name: string, maxAge: number) {
  return createCookie(name, {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(),
    secrets: [readConfiguration().COOKIE_SECRET],
    maxAge,
  });
}
