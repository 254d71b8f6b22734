import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { STRIPE } from "./page-start/outside";
import { securityPolicy } from "./security-policy.server";

const hash = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

it("allows the style that stands in the page", () => {
  expect(securityPolicy(`<style id="a">b{color:red}</style>`)).toContain(
    `style-src 'self' ${hash("b{color:red}")};`,
  );
});

it("lets forms lead to the page to pay on, and to no other", () => {
  const policy = (payPage?: string) => securityPolicy("", payPage).split("; ");
  expect(policy()).toContain("form-action 'self'");
  expect(policy("https://pay.example/vpcpay.html")).toContain(
    "form-action 'self' https://pay.example",
  );
});

it("takes from elsewhere what the page of cards needs, and nothing on any other", () => {
  const policy = securityPolicy("", undefined, STRIPE).split("; ");
  expect(policy).toContain("script-src 'self' https://js.stripe.com https://*.js.stripe.com");
  expect(policy).toContain("connect-src 'self' https://api.stripe.com");
  expect(policy).toContain(
    "frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
  );
  expect(securityPolicy("")).not.toContain("stripe");
});

it("allows each script that stands in the page, and no other", () => {
  const policy = securityPolicy(
    `<script type="application/ld+json">{"a":1}</script><script>one()</script>
     <script type="module" async="">import "/assets/a.js"</script><script src="/b.js"></script>`,
  );
  expect(policy).toContain(`script-src 'self' ${hash("one()")} ${hash('import "/assets/a.js"')};`);
});
