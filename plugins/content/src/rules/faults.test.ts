import { expect, it } from "vitest";
import { CONTENT_KINDS, WrittenContent } from "../contract";
import { publishFaults, writtenFaults } from "./faults";

const full = WrittenContent.parse({
  title: "Mùa thanh long",
  title_en: "Dragon fruit season",
  summary: "Vào vụ.",
  summary_en: "In season.",
  body: "Chín rộ.",
  body_en: "Ripe.",
  from_on: "2026-12-01",
  until_on: "2026-12-31",
  number: "01/QĐ-TTg",
  issuer: "Thủ tướng",
  issued_on: "2023-01-03",
  link: "https://vanban.example.com/01",
});

it.each(CONTENT_KINDS)("lets a whole %s out", (kind) => {
  expect(publishFaults(kind, full)).toEqual([]);
});

it("names what is missing in either language, what was left to fill in, and a picture without words", () => {
  const faults = publishFaults("story", {
    ...full,
    title_en: "",
    body: "Do [Cần điền: tên đơn vị] vận hành",
    picture: "/media/abc",
    picture_alt_en: "Fruit",
  });
  expect(faults).toEqual([
    { field: "content.title_en", code: "content.missing" },
    { field: "content.body", code: "content.unfilled" },
    { field: "content.picture_alt", code: "content.missing" },
  ]);
});

it("refuses markup in any text", () => {
  expect(writtenFaults({ ...full, summary_en: "<b>x</b>", body: "1 < 2" })).toEqual([
    { field: "content.summary_en", code: "content.markup" },
  ]);
});
