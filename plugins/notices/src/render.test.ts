import { describe, expect, it } from "vitest";
import { Worded } from "./notice";
import { render } from "./render";

const text = (subject: string, more: object = {}) => ({ subject, paragraphs: [], ...more });

const worded = (vi: object, en: object = vi, language = "vi") =>
  Worded.parse({ language, texts: { vi, en } });

const ADDRESSES = { shopUrl: "https://cho.example", dashboardUrl: "https://quan-tri.example" };

describe("a rendered notice", () => {
  it("leads staff into the dashboard", () => {
    const link = { label: "Mở", path: "/app/reset-password?token=1", into: "dashboard" };
    expect(render(worded(text("Mật khẩu", { link })), ADDRESSES).text).toBe(
      "Mở:\nhttps://quan-tri.example/app/reset-password?token=1",
    );
  });

  it("says its paragraphs, facts and link in the recipient's language", () => {
    const notice = worded(
      text("Đơn hàng 12", {
        paragraphs: ["Chào chị Thắm,", "Đơn đã được nhận."],
        facts: [{ label: "Tổng cộng", value: "190.000 ₫" }],
        link: { label: "Xem đơn hàng", path: "/tra-cuu" },
      }),
      text("Order 12", { link: { label: "See the order", path: "/en/tra-cuu" } }),
    );
    expect(render(notice, ADDRESSES).text).toBe(
      "Chào chị Thắm,\n\nĐơn đã được nhận.\n\nTổng cộng: 190.000 ₫\n\nXem đơn hàng:\nhttps://cho.example/tra-cuu",
    );
    expect(render({ ...notice, language: "en" }, ADDRESSES)).toMatchObject({
      subject: "Order 12",
      text: "See the order:\nhttps://cho.example/en/tra-cuu",
    });
  });

  it("says below all else how such messages are stopped", () => {
    const stop = { label: "Ngừng nhận", path: "/dung-bao-tin/1" };
    const link = { label: "Xem", path: "/san-pham/gao" };
    const message = render(worded(text("Giảm giá", { link, stop })), ADDRESSES);
    expect(message.text).toMatch(/gao\n\nNgừng nhận:\nhttps:\/\/cho\.example\/dung-bao-tin\/1$/);
    expect(message.html).toContain('href="https://cho.example/dung-bao-tin/1"');
    expect(message.unsubscribe).toBe("https://cho.example/dung-bao-tin/1");
  });

  it("takes nothing that somebody wrote for markup", () => {
    const bad = `<script>alert("1")</script> & '`;
    const notice = worded(
      text(bad, {
        paragraphs: [bad],
        facts: [{ label: bad, value: bad }],
        link: { label: bad, path: `/"><b>` },
      }),
    );
    const { html, text: plain } = render(notice, ADDRESSES);
    expect(html).not.toMatch(/<script|<b>/);
    expect(
      html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; &amp; &#39;/g),
    ).toHaveLength(5);
    expect(plain).toContain(bad);
  });
});
