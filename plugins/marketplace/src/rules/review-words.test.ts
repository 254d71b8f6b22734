import { expect, it } from "vitest";
import { leadsAway } from "./review-words";

it.each([
  "Xem ở https://example.com",
  "vào www.example nhé",
  "Shop.example.VN rẻ hơn",
  "Gọi 0900 000 001",
  "Gọi 0900.000.001 để mua",
  "zalo:+84 900 000 001",
  "Viết cho khach@example.org",
])("%s waits for a look", (text) => {
  expect(leadsAway(text)).toBe(true);
});

it.each([
  "Mắm ngon, giá 1.200.000.000 cũng mua",
  "Mua 2 chai 500ml ngày 12/10/2026, hàng về 14.10.2026",
  "Thơm.Ngon.Rẻ",
  "Nước mắm 40 độ đạm, 95.000 đồng một chai.Sẽ mua lại",
  "Dở quá, không bao giờ mua nữa",
  "Giá 100.000 000 đồng",
])("%s is shown at once", (text) => {
  expect(leadsAway(text)).toBe(false);
});
