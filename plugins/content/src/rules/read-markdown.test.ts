import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Span } from "../contract";
import { readMarkdown } from "./read-markdown";

const spansIn = (blocks: readonly Block[]): Span[] =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items.flatMap(spansIn) : block.spans));

describe("readMarkdown", () => {
  it("reads paragraphs, headings, lists, links and bold words", () => {
    expect(
      readMarkdown(
        "# Mùa *mới*\n\nMột **dòng**\nnữa, [xem hàng](/san-pham).\n\n- một\n- hai\n  1. trong\n\n#### Nhỏ",
      ),
    ).toEqual([
      { kind: "heading", level: 2, spans: [{ text: "Mùa " }, { text: "mới", stressed: true }] },
      {
        kind: "paragraph",
        spans: [
          { text: "Một " },
          { text: "dòng", strong: true },
          { text: " " },
          { text: "nữa, " },
          { text: "xem hàng", href: "/san-pham" },
          { text: "." },
        ],
      },
      {
        kind: "list",
        ordered: false,
        items: [
          [{ kind: "paragraph", spans: [{ text: "một" }] }],
          [
            { kind: "paragraph", spans: [{ text: "hai" }] },
            {
              kind: "list",
              ordered: true,
              items: [[{ kind: "paragraph", spans: [{ text: "trong" }] }]],
            },
          ],
        ],
      },
      { kind: "heading", level: 3, spans: [{ text: "Nhỏ" }] },
    ]);
  });

  it.each([
    ["<script>alert(1)</script>"],
    ["<img src=x onerror=alert(1)>"],
    ["```\nmã\n```"],
    ["> lời"],
    ["| a | b |\n|---|---|\n| c | d |"],
    ["    thụt vào"],
  ])("leaves %s as text", (text) => {
    const blocks = readMarkdown(text);
    expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
    expect(spansIn(blocks).every(({ href }) => href === undefined)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#115;cript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "file:///etc/passwd",
    "//lua.example.com",
    "/\\lua.example.com",
    "\\/\\/lua.example.com",
    "lua.example.com",
  ])("does not link to %s", (address) => {
    const blocks = readMarkdown(`[chữ](${address}) [chữ](<${address}>)\n\n![ảnh](${address})`);
    expect(spansIn(blocks).flatMap(({ href }) => href ?? [])).toEqual([]);
  });

  it("links nowhere unsafe and drops no letter of plain words, whatever is typed", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "[",
        "](",
        ")",
        "**",
        "*",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "#",
        "javascript:",
        "/",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { href } of spansIn(readMarkdown(pieces.join("")))) {
          if (href !== undefined)
            expect(href).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?!\/|\\|%5c))/i);
        }
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zđà-ỹ]{1,20}$/), (word) => {
        expect(readMarkdown(word)).toEqual([{ kind: "paragraph", spans: [{ text: word }] }]);
      }),
    );
  });
});
