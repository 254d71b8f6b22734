import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect } from "vitest";
import { importGoods, onSale } from "./goods";
import { TestMarket } from "./market";
import { STAFF_PASSWORD } from "./postgres-setup";
import { makeSellers } from "./sellers";

/** The smallest phone that is cared for. */
export const PHONE = { width: 360, height: 740 };
/** CSS pixels that a finger needs. */
const TOUCH = 44;

/** A market of two co-operatives with one product each, and with the people who sell for them. */
export async function openSellersMarket(
  name: string,
  env: NodeJS.ProcessEnv = {},
): Promise<TestMarket> {
  const market = await TestMarket.open(name, { env });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 50 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 50 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  return market;
}

/** Signs in on the log-in page. */
export async function logIn(
  page: Page,
  login: string,
  password: string = STAFF_PASSWORD,
): Promise<void> {
  await page.locator("[name=login]").fill(login);
  await page.locator("[name=password]").fill(password);
  await page.locator("form button[type=submit]").first().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/dang-nhap"));
}

/**
 * Nothing that a screen reader stumbles over, nothing wider than the screen, and, of the controls that a selector
 * names, none too small for a finger. Asks the page by scripts, so that only one with scripts can be asked.
 */
export async function sound(page: Page, what: string, controls?: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([what, overflow]).toEqual([what, 0]);
  if (!controls) return;
  const small = await page.locator(controls).evaluateAll(
    (found, least) =>
      found
        .filter((control) => control.checkVisibility())
        .filter((control) => control.getBoundingClientRect().height < least)
        .map((control) => control.outerHTML),
    TOUCH,
  );
  expect([what, small]).toEqual([what, []]);
}
