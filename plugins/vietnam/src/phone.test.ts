import { expect, it } from "vitest";
import { formatPhone, parsePhone } from "./phone";

it.each([
  ["0912345678", "0912345678"],
  ["+84 912 345 678", "0912345678"],
  ["0084 912345678", "0912345678"],
  ["84912345678", "0912345678"],
  ["0912.345.678", "0912345678"],
  ["(0252) 3822 123", "02523822123"],
])("reads %s as %s", (text, national) => expect(parsePhone(text)).toBe(national));

it.each(["", "12345", "+1 415 555 0100", "09123456789012", "không có"])("refuses %s", (text) =>
  expect(parsePhone(text)).toBeUndefined(),
);

it("writes a number for people", () => {
  expect(formatPhone("0912345678")).toBe("0912 345 678");
});
