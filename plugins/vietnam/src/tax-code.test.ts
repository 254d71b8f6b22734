import { expect, it } from "vitest";
import { parseTaxCode } from "./tax-code";

it.each([
  ["0312345678", "0312345678"],
  ["03 1234 5678", "0312345678"],
  ["0312345678-001", "0312345678-001"],
  ["0312345678001", "0312345678-001"],
  ["001199012345", "001199012345"],
  ["031234567", undefined],
  ["0312345678-01", undefined],
  ["00119901234", undefined],
  ["O312345678", undefined],
  ["", undefined],
])("reads the tax code %j as %j", (text, expected) => {
  expect(parseTaxCode(text)).toBe(expected);
});
