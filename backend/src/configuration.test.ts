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

  it("names what is missing and never a value", () => {
    const read = () => readConfiguration({ ...NEEDED, JWT_SECRET: "short-and-secret" });
    expect(read).toThrow(/^JWT_SECRET: /m);
    expect(read).not.toThrow(/short-and-secret/);
  });
});
