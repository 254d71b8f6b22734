import type { Browser, Page } from "playwright";
import { openBrowser } from "./browser";
import { STAFF, type TestMarket } from "./market";
import { STAFF_PASSWORD } from "./postgres-setup";

/** One member of staff at the dashboard, in a browser of their own. */
export class Desk {
  /** What went wrong behind the page: answers of 500 and more, errors of its own code, what it asks of other servers. */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly url: string,
  ) {
    page.on("response", (answer) => {
      if (answer.status() >= 500) this.faults.push(`${answer.status()} ${answer.url()}`);
    });
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") this.faults.push(request.url());
    });
    page.on("pageerror", (error) => this.faults.push(String(error)));
  }

  /** Signs in; the form for it has a test of its own. */
  static async open(
    market: TestMarket,
    role: keyof typeof STAFF,
    language: "vi" | "en" = "vi",
    width = 1440,
  ): Promise<Desk> {
    const browser = await openBrowser();
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: language,
    });
    await context.addInitScript((lng) => localStorage.setItem("lng", lng), language);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const desk = new Desk(page, browser, market.url);
    const asked = `${market.url}/auth`;
    const data = { email: STAFF[role], password: STAFF_PASSWORD };
    const signedIn = await context.request.post(`${asked}/user/emailpass`, { data });
    const { token } = (await signedIn.json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    await context.request.post(`${asked}/session`, { headers });
    return desk;
  }

  /** Goes to a page of the dashboard. */
  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.url}/app${path}`);
  }

  /** All that the page says. */
  text(): Promise<string> {
    return this.page.locator("main").innerText();
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
