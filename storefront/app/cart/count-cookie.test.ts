import { expect, it } from "vitest";
import { readCount } from "./count-cookie";

it.each([
  ["gio-so=3", 3],
  ["a=1; gio-so=12; b=2", 12],
  ["xgio-so=4", 0],
  ["gio-so=", 0],
  ["gio-so=-2", 0],
  ["gio-so=1.5", 0],
  ["gio-so=<b>", 0],
  ["", 0],
])("reads the count of %j as %d", (cookies, count) => {
  expect(readCount(cookies)).toBe(count);
});
