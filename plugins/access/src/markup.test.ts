import { expect, it } from "vitest";
import { hasMarkup } from "./markup";

it.each([
  ["<script>alert(1)</script>", true],
  ["<img src=x onerror=alert(1)", true],
  ["Chuyện</p>", true],
  ["<!-- ghi chú -->", true],
  ["Giữ ở < 5 °C, 3 > 2", false],
  ["<5", false],
  ["Mắm & muối", false],
])("%j holds markup: %s", (text, holds) => {
  expect(hasMarkup(text)).toBe(holds);
});
