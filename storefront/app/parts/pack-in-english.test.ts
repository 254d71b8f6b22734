import { expect, it } from "vitest";
import { packInEnglish } from "./pack-in-english";

it.each([
  ["Chai 500 ml", "500 ml bottle"],
  ["Túi 1 kg", "1 kg bag"],
  ["Hũ 1,5 lít", "1.5 l jar"],
  ["Túi 1 kg".normalize("NFD"), "1 kg bag"],
  ["Người lớn", "Adult"],
  ["Gói 10 con (400 g)", undefined],
  ["Lốc 6 chai", undefined],
  ["Ø 40 cm", undefined],
  ["constructor 1 kg", undefined],
  ["constructor", undefined],
])("%s is %s in English", (vietnamese, english) => {
  expect(packInEnglish(vietnamese)).toBe(english);
});
