import { describe, expect, it } from "vitest";
import type { Notice } from "./notice";
import { recordsOf } from "./records-of";

const text = {
  subject: "Đặt lại mật khẩu",
  paragraphs: [],
  link: { label: "Mở", path: "/x?token=1" },
};

const notice = (more: Partial<Notice> = {}): Notice => ({
  key: "k",
  kind: "market.kind",
  to: {
    language: "vi",
    email: "lai@example.com",
    phone: "0900000101",
    inbox: { owner_id: "seller_1", place_id: "org_1" },
  },
  texts: { vi: text, en: text },
  ...more,
});

describe("the records of a notice", () => {
  it("are one for each way to its recipient, each with a key of its own", () => {
    const ways = recordsOf(notice(), []).map(({ channel, to, idempotency_key }) => [
      channel,
      to,
      idempotency_key,
    ]);
    expect(ways).toEqual([
      ["workspace", "org_1", "k:workspace"],
      ["email", "lai@example.com", "k:email"],
    ]);
  });

  it("go to phones where there is a channel to them", () => {
    const records = recordsOf(notice({ to: { language: "vi", phone: "0900000101" } }), [
      "zalo",
      "sms",
    ]);
    expect(records.map(({ channel, to }) => [channel, to])).toEqual([
      ["zalo", "0900000101"],
      ["sms", "0900000101"],
    ]);
  });

  it("are none for who can't be reached", () => {
    expect(
      recordsOf(notice({ to: { language: "vi", phone: "0900000101", email: null } }), []),
    ).toEqual([]);
  });

  it("keep no link of a secret, and no secret in an inbox", () => {
    const records = recordsOf(notice({ secret: true }), []);
    expect(records.map(({ channel }) => channel)).toEqual(["email"]);
    expect(JSON.stringify(records)).not.toContain("token");
    expect(records[0]?.data).toMatchObject({ secret: true });
  });
});
