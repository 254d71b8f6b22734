import { expect, it } from "vitest";
import { chooseEncoding } from "./kept-page.server";
import { shopperPage } from "./shopper-page.server";

const asked = (path: string) => shopperPage(new URL(path, "http://localhost"));

it.each([
  ["/", "/"],
  ["/en", "/en"],
  ["/_root.data", "/_root.data"],
  ["/en.data", "/en.data"],
  ["/san-pham?trang=2&q=g%E1%BA%A1o", "/san-pham?q=g%E1%BA%A1o&trang=2"],
  ["/san-pham?q=&fbclid=1&utm_source=zalo", "/san-pham"],
  ["/en/san-pham/gao?loai=variant_1", "/en/san-pham/gao?loai=variant_1"],
  ["/san-pham/gao/danh-gia?trang=2&sao=5", "/san-pham/gao/danh-gia?sao=5&trang=2"],
  ["/sitemap.xml?phan=2&utm_source=zalo", "/sitemap.xml?phan=2"],
  ["/en/feeds/google-merchant.xml", "/en/feeds/google-merchant.xml"],
  ["/san-pham.data?_routes=all-products", "/san-pham.data?_routes=all-products"],
])("%s is kept as %s", (path, address) => {
  expect(asked(path)).toBe(address);
});

it.each([
  "/gio-hang",
  "/thanh-toan",
  "/don-hang/1",
  "/san-pham?token=1",
  "/san-pham/gao/khac",
  "/danh-gia/review_1/bao-cao",
  "/enx/san-pham",
  `/tim-kiem?q=${"a".repeat(1_000)}`,
])("%s is not kept", (path) => {
  expect(asked(path)).toBeUndefined();
});

it.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["*", "br"],
  ["deflate", "identity"],
  [undefined, "identity"],
])("for Accept-Encoding %s a page is sent as %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});
