import { describe, expect, it } from "vitest";
import { isTelexOf, otherNumber, slipsApart, soundFold, telexFold } from "./spelling";

describe("Telex keys that no input method took", () => {
  it.each([
    ["nuowcs", "nuoc", "nước"],
    ["nuocws", "nuoc", "nước"],
    ["mawms", "mam", "mắm"],
    ["mamws", "mam", "mắm"],
    ["ddieeuf", "dieu", "điều"],
    ["hatj", "hat", "hạt"],
    ["ruowuj", "ruou", "rượu"],
    ["muwcj", "muc", "mực"],
    ["saos", "sao", "sáo"],
  ])("%s are %s with the marks of %s", (keys, folded, written) => {
    expect(telexFold(keys)).toBe(folded);
    expect(isTelexOf(keys, written)).toBe(true);
  });

  it.each([
    ["beef", "bé"],
    ["nuowcs", "nuốc"],
    ["dieeuf", "điều"],
    ["mawm", "mắm"],
  ])("%s are not those of %s", (keys, written) => {
    expect(isTelexOf(keys, written)).toBe(false);
  });
});

it.each([
  ["xay", "say"],
  ["luc", "lut"],
  ["chom", "trom"],
  ["fe", "phe"],
  ["thang", "thanh"],
  ["muoy", "muoi"],
])("%s sounds like %s", (a, b) => {
  expect(soundFold(a)).toBe(soundFold(b));
});

it("nothing sounds like what begins or ends otherwise", () => {
  expect(soundFold("mam")).not.toBe(soundFold("nam"));
  expect(soundFold("mam")).not.toBe(soundFold("man"));
});

it.each([
  ["cashews", "cashew"],
  ["mangoes", "mango"],
  ["anchovies", "anchovy"],
  ["anchovy", "anchovies"],
  ["orchid", "orchids"],
])("%s may be %s", (word, other) => {
  expect(otherNumber(word)).toContain(other);
});

it("short and accented words have no English plural", () => {
  expect(otherNumber("tea")).toEqual([]);
  expect(otherNumber("nước")).toEqual([]);
});

it.each([
  ["lnog", "long", true],
  ["cofee", "coffee", true],
  ["hankerchief", "handkerchief", true],
  ["khan", "khan", true],
  ["muc", "mam", false],
])("%s and %s are a slip apart: %s", (a, b, expected) => {
  expect(slipsApart(a, b)).toBe(expected);
});
