import { describe, expect, it } from "vitest";
import { deviceOf } from "./device";

describe("what a browser calls itself", () => {
  it.each([
    [
      "Mozilla/5.0 (Linux; Android 13; SM-A146P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
      { kind: "phone", browser: "Chrome", system: "Android" },
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
      { kind: "phone", browser: "Safari", system: "iOS" },
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:125.0) Gecko/20100101 Firefox/125.0",
      { kind: "computer", browser: "Firefox", system: "Windows" },
    ],
    ["node", { kind: null, browser: null, system: null }],
    ["<script>", { kind: null, browser: null, system: null }],
    [null, { kind: null, browser: null, system: null }],
  ])("%s", (userAgent, device) => {
    expect(deviceOf(userAgent)).toEqual(device);
  });
});
