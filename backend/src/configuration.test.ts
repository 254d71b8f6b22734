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

  it.each([
    [{ STRIPE_SECRET_KEY: "pk_test_1" }, /^STRIPE_SECRET_KEY: /m],
    [{ STRIPE_PUBLISHABLE_KEY: "sk_test_1" }, /^STRIPE_PUBLISHABLE_KEY: /m],
    [
      { STRIPE_SECRET_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1" },
      /^STRIPE_PUBLISHABLE_KEY: of another kind/m,
    ],
    [{ STRIPE_API_URL: "https://api.example.com" }, /^STRIPE_API_URL: only an address/m],
    [{ STRIPE_API_URL: "http://localhost.example.com" }, /^STRIPE_API_URL: only an address/m],
  ])(
    "refuses keys of Stripe that don't go together, and leads them nowhere else: %#",
    (stripe, named) => {
      expect(() => readConfiguration({ ...NEEDED, ...stripe })).toThrow(named);
    },
  );

  it("takes keys of Stripe of one kind, restricted ones too, and a double on this machine", () => {
    const stripe = {
      STRIPE_SECRET_KEY: "rk_test_1",
      STRIPE_PUBLISHABLE_KEY: "pk_test_1",
      STRIPE_API_URL: "http://localhost:12111",
    };
    expect(readConfiguration({ ...NEEDED, ...stripe })).toMatchObject(stripe);
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
