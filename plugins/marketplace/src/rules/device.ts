import Bowser from "bowser";
import type { Device } from "../sign-in-contract";

const KINDS: Readonly<Record<string, Device["kind"]>> = {
  mobile: "phone",
  tablet: "tablet",
  desktop: "computer",
};

/** What a browser calls itself, in words that people know; unknown parts are `null`. */
export function deviceOf(userAgent: string | null): Device {
  if (!userAgent) return { kind: null, browser: null, system: null };
  const { platform, browser, os } = Bowser.parse(userAgent);
  return {
    kind: KINDS[platform.type ?? ""] ?? null,
    browser: browser.name || null,
    system: os.name || null,
  };
}
