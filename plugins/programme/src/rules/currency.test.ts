import { expect, it } from "vitest";
import { isCurrency, minorDigits } from "./currency";

it("knows currencies and their smallest units", () => {
  expect(["VND", "USD", "JPY", "XXY", "vnd", ""].map(isCurrency)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
  expect(["VND", "USD", "JPY", "KWD"].map(minorDigits)).toEqual([0, 2, 0, 3]);
});
