import { describe, expect, it } from "vitest";
import { readConfiguration } from "./configuration";

const NEEDED = {
  DATABASE_URL: "postgres://localhost/market",
  COOKIE_SECRET: "c".repeat(32),
  JWT_SECRET: "j".repeat(32),
  MARKET_DATA_DIR: "/data",
};

describe("the backend's configuration", () => {
  it("believes only proxies on its own machine, unless others are named", () => {
    const trusted = (text?: string) =>
      readConfiguration({ ...NEEDED, ...(text ? { TRUSTED_PROXIES: text } : {}) }).TRUSTED_PROXIES;
    expect(trusted()).toEqual(["loopback"]);
    expect(trusted("none")).toEqual([]);
    expect(trusted("loopback, 10.0.0.0/8,fd00::/8")).toEqual([
      "loopback",
      "10.0.0.0/8",
      "fd00::/8",
    ]);
  });

  it.each(["all", "10.0.0.0/33", "10.0.0", "10.0.0.1/8/8", "10.0.0.1/", ""])(
    "refuses %j as a proxy, naming the variable",
    (text) => {
      const environment = { ...NEEDED, TRUSTED_PROXIES: text };
      expect(() => readConfiguration(environment)).toThrow(/^TRUSTED_PROXIES: /m);
    },
  );

  it.each([
    [{ SMTP_URL: "https://mail.example.com", MAIL_FROM: "cho@example.com" }, /^SMTP_URL: /m],
    [{ SMTP_URL: "smtp://mail.example.com", MAIL_FROM: "Nắng Gió" }, /^MAIL_FROM: /m],
    [{ SMTP_URL: "smtp://mail.example.com" }, /^MAIL_FROM: needed with SMTP_URL/m],
  ])("refuses a mail server that can't be used: %o", (mail, named) => {
    expect(() => readConfiguration({ ...NEEDED, ...mail })).toThrow(named);
  });

  it("takes a sender with or without a name", () => {
    for (const MAIL_FROM of ["cho@example.com", "Nắng Gió <cho@example.com>"]) {
      const mail = { SMTP_URL: "smtps://u:p@mail.example.com", MAIL_FROM };
      expect(readConfiguration({ ...NEEDED, ...mail })).toMatchObject(mail);
    }
  });

  it("names what is missing and never a value", () => {
    const read = () => readConfiguration({ ...NEEDED, JWT_SECRET: "short-and-secret" });
    expect(read).toThrow(/^JWT_SECRET: /m);
    expect(read).not.toThrow(/short-and-secret/);
  });
});
