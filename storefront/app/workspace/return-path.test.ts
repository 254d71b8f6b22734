import { describe, expect, it } from "vitest";
import { pathAsked, returnPath, withReturn } from "./return-path";

const back = (path: string) =>
  returnPath(`http://shop.test${withReturn("/ban-hang/dang-nhap", path)}`);

describe("where a log-in leads back to", () => {
  it.each([
    "/ban-hang/hang",
    "/ban-hang/kien-hang?tinh-trang=placed",
    "/ban-hang/loi-moi/abc-DEF_123",
  ])("the page that one came from: %s", (path) => {
    expect(back(path)).toBe(path);
  });

  it.each([
    "https://evil.example/ban-hang",
    "//evil.example/ban-hang",
    "/ban-hang/..//evil.example",
    "/ban-hang//evil.example",
    "/ban-hangevil",
    "/\\evil.example",
    "/san-pham",
    "javascript:alert(1)",
    "/ban-hang/\nx",
    "",
  ])("never out of the workspace: %j", (path) => {
    const address = `http://shop.test/ban-hang/dang-nhap?${new URLSearchParams({ tiep: path })}`;
    expect(returnPath(address)).toBe("/ban-hang");
    expect(withReturn("/ban-hang/dang-nhap", path)).toBe("/ban-hang/dang-nhap");
  });

  it("does so in either language", () => {
    expect(pathAsked(new Request("http://shop.test/en/ban-hang/hang?q=1"))).toBe(
      "/ban-hang/hang?q=1",
    );
    expect(pathAsked(new Request("http://shop.test/ban-hang"))).toBe("/ban-hang");
  });
});
