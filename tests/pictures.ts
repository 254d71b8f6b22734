/**
 * Takes README's pictures from a running demonstration market: `npx tsx tests/pictures.ts` while `npm start`
 * runs. They go to `docs/pictures/` as WebP, at twice the size that they are shown in; the picture of the
 * shop's share card and the icons of the installed shop go to the shop's own files.
 */
import { mkdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright";
import sharp from "sharp";
import { inRoot } from "../scripts/paths";
import { demonstrationSecrets } from "../scripts/secrets";
import { readSettings, type Settings } from "../scripts/settings";
import { openBrowser, openPage } from "./support/browser";
import { addToCart, fillAddress } from "./support/buying";
import { PICTURE_FOLDER, takePicture } from "./support/take-picture";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 860 };

async function takeShop(browser: Browser, shop: string): Promise<void> {
  const desk = await openPage(browser, { viewport: DESK, deviceScaleFactor: 1.5 });
  const phone = await openPage(browser, { viewport: PHONE, deviceScaleFactor: 2 });
  await desk.page.goto(shop);
  await takePicture(desk.page, "home");
  await desk.page.goto(`${shop}/san-pham/nuoc-mam-nhi-40-do-dam`);
  await desk.page.locator(".product-tags summary").last().click();
  await takePicture(desk.page, "product");
  await phone.page.goto(shop);
  await phone.page.getByRole("combobox").pressSequentially("nuoc mam");
  await phone.page.getByRole("option").first().waitFor();
  await takePicture(phone.page, "search");
  await phone.page.goto(`${shop}/tim-kiem?q=nuoc+mam`);
  await takePicture(phone.page, "results");
  await addToCart(phone.page, shop, "nuoc-mam-nhi-40-do-dam", 2);
  await addToCart(phone.page, shop, "muc-mot-nang-cau-den");
  await phone.page.goto(`${shop}/gio-hang`);
  await takePicture(phone.page, "cart");
  await phone.page.goto(`${shop}/thanh-toan`);
  await fillAddress(phone.page);
  await phone.page.evaluate(() => window.scrollTo(0, 0));
  await takePicture(phone.page, "checkout");
}

/** The land of the home page under the shop's name. */
async function takeShareCard(browser: Browser, shop: string): Promise<void> {
  const { page } = await openPage(browser, {
    viewport: { width: 1200, height: 630 },
    javaScriptEnabled: false,
  });
  await page.goto(shop);
  await page.evaluate(async () => {
    const hero = document.querySelector<HTMLElement>(".hero");
    const words = hero?.querySelector<HTMLElement>(".hero-text");
    if (!hero || !words) return;
    hero.style.height = "630px";
    words.textContent = "Nắng Gió";
    words.style.cssText = "font-size:7rem;font-weight:700;line-height:1.3;color:#0d4f55";
    document.body.replaceChildren(hero);
    await document.fonts.ready;
  });
  await sharp(await page.screenshot())
    .jpeg({ quality: 82, mozjpeg: true })
    .toFile(inRoot("storefront/public/share.jpg"));
}

/** Icons of the installed shop: its mark on paper, with more room around it where a phone cuts out a shape. */
async function drawIcons(): Promise<void> {
  const mark = readFileSync(inRoot("storefront/public/favicon.svg"));
  const draw = async (name: string, pixels: number, share: number) => {
    const size = Math.round(pixels * share);
    const drawn = await sharp(mark, { density: (72 * size) / 40 })
      .resize(size)
      .png()
      .toBuffer();
    await sharp({ create: { width: pixels, height: pixels, channels: 3, background: "#fffdf8" } })
      .composite([{ input: drawn }])
      .png({ palette: true })
      .toFile(inRoot(`storefront/public/icons/${name}-${pixels}.png`));
  };
  mkdirSync(inRoot("storefront/public/icons"), { recursive: true });
  for (const pixels of [192, 512]) {
    await draw("icon", pixels, 0.8);
    await draw("maskable", pixels, 0.6);
  }
  await draw("apple", 180, 0.72);
}

async function takeDashboard(browser: Browser, settings: Settings): Promise<void> {
  const { page } = await openPage(browser, { viewport: DESK, deviceScaleFactor: 1.5 });
  await page.addInitScript(() => localStorage.setItem("lng", "vi"));
  await page.goto(`${settings.BACKEND_URL}/app/login`);
  await page.fill('input[name="email"]', "tinh@example.com");
  await page.fill('input[name="password"]', demonstrationSecrets(settings.MARKET_DATA_DIR).staff);
  await page.click('button[type="submit"]');
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
  await page.waitForLoadState("networkidle");
  await page.goto(`${settings.BACKEND_URL}/app/market-connection`);
  await takePicture(page, "market-connection");
}

async function main(): Promise<void> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  await drawIcons();
  const settings = readSettings();
  const browser = await openBrowser();
  await takeShop(browser, settings.SHOP_URL)
    .then(() => takeShareCard(browser, settings.SHOP_URL))
    .then(() => takeDashboard(browser, settings))
    .finally(() => browser.close());
}

void main();
