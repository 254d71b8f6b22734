import { describe, expect, it } from "vitest";
import { readPdf } from "../../../tests/support/pdf";
import { drawQrCode, MILLIMETRE, newPaper, paperBytes } from "./index";

const CODE = "https://nang-gio.example/truy-xuat/0123456789ABCDEFGHJKMNPQRS";

async function label() {
  const paper = newPaper({
    size: { width: 50, height: 30 },
    margin: 2,
    title: "Nhãn",
    language: "vi",
  });
  paper.text("Đặng Thị Hường · hộp ưỡng ẩm", { width: 24 * MILLIMETRE });
  drawQrCode(paper, CODE, { x: 26 * MILLIMETRE, y: 4 * MILLIMETRE, size: 22 * MILLIMETRE });
  return paperBytes(paper);
}

describe("a document to print", () => {
  it("carries Vietnamese words as words, and a code that a camera reads", async () => {
    const read = await readPdf(await label());
    expect(read.words[0]?.replace(/\s+/g, " ")).toContain("Đặng Thị Hường · hộp ưỡng ẩm");
    expect(read.codes).toEqual([CODE]);
  });

  it("is the same, byte for byte, from the same contents", async () => {
    expect(await label()).toEqual(await label());
  });
});
