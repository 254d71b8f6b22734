import { expect, it } from "vitest";
import { goodsListing } from "./goods-path";

it.each([
  ["/san-pham?women_led=true&trang=2&utm_source=x", "/san-pham?women_led=true"],
  ["https://cho.example.com/en/danh-muc/trai-cay", "/danh-muc/trai-cay"],
  ["/danh-muc/trai-cay?stars=5&stars=4&sort=sold", "/danh-muc/trai-cay?stars=5&stars=4&sort=sold"],
  ["/tim-kiem?q=thanh+long", "/san-pham?q=thanh+long"],
])("reads %s as %s", (address, path) => {
  expect(goodsListing(address, 24)?.path).toBe(path);
});

it.each(["/san-pham", "/san-pham?women_led=co", "/san-pham/nuoc-mam", "/gio-hang", "", "https://"])(
  "takes %s for no listing that chooses",
  (address) => {
    expect(goodsListing(address, 24)).toBeUndefined();
  },
);

it("asks the listing as the shop does", () => {
  expect(goodsListing("/danh-muc/trai-cay?stars=5&women_led=true", 24)?.query).toMatchObject({
    category: ["trai-cay"],
    stars: [5],
    women_led: true,
    limit: 24,
  });
});
