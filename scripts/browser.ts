import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { Refusal } from "./refusal";
import { readSettings } from "./settings";

const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The Chromium to test with: `CHROME_PATH`, Playwright's own, or the system's.
 * @throws Refusal that says how to get one.
 */
export function browserPath(): string {
  const found = [readSettings().CHROME_PATH, chromium.executablePath(), ...USUAL_PLACES].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  throw new Refusal(
    "No Chromium was found. Run `npx playwright install chromium`, install Debian’s `chromium`, or set CHROME_PATH.",
  );
}
