import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FileChooser,
  type Page,
} from "playwright";
import { browserPath } from "../../scripts/browser";

/** What a loaded machine may take for an answer. */
export const PATIENCE_MS = 90_000;

/** A page with what its console and scripts complained of since it was opened. */
export interface WatchedPage {
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

/** Chromium as `npm test` finds it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/** Waits until React has taken the page over: from then on it answers by script. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? document.body).some((key) =>
      key.startsWith("__reactFiber"),
    ),
  );
}

/** A page in a profile of its own; answers with an error status are the test's to judge, not complaints. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "vi-VN",
    // Colours are judged as they stay, not half-way from one to another.
    reducedMotion: "reduce",
    // What a service worker fetches, no test can hold back or look at.
    serviceWorkers: "block",
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() !== "error" || /server responded with a status/.test(message.text())) return;
    complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}

type Chosen = Parameters<FileChooser["setFiles"]>[0];

/** Chooses a file where pressing something asks for one. */
export async function chooseFile(page: Page, press: () => Promise<void>, file: Chosen) {
  const chooser = page.waitForEvent("filechooser");
  // Chromium has to have heard that somebody listens, or it opens a dialog of its own, which a headless one has not.
  await page.evaluate(() => undefined);
  await press();
  await (await chooser).setFiles(file);
}
