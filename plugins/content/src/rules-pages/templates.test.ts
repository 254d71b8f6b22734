import { expect, it } from "vitest";
import { WrittenContent } from "../contract";
import { publishFaults, writtenFaults } from "../rules/faults";
import { RULES_TEMPLATES } from "./templates";

it.each(RULES_TEMPLATES)("$slug fits, and is not published before it is filled in", (template) => {
  const written = WrittenContent.parse(template);
  expect(writtenFaults(written)).toEqual([]);
  expect(publishFaults("rules", written)).toEqual([
    { field: "content.body", code: "content.unfilled" },
    { field: "content.body_en", code: "content.unfilled" },
  ]);
});

it("asks for as much in English as in Vietnamese", () => {
  for (const { body, body_en } of RULES_TEMPLATES) {
    expect(body_en.match(/\[Fill in:/g)?.length).toBe(body.match(/\[Cần điền:/g)?.length);
    expect(body_en.match(/^## /gm)?.length).toBe(body.match(/^## /gm)?.length);
  }
});
