import type { BrowserContext } from "playwright";
import type { StripePeer } from "./stripe-peer";

/** Stands for Stripe.js: frames of Stripe's own for the card and for the bank, and the calls that the card form makes. */
const STRIPE_JS = `window.Stripe = (key) => {
  const api = "https://api.stripe.com/v1/payment_intents/";
  const headers = { authorization: "Bearer " + key };
  const framed = (src, style) => Object.assign(document.createElement("iframe"), { src, style, title: "Stripe" });
  const hear = (about) => new Promise((done) => addEventListener("message", function heard({ data, origin }) {
    if (!/\\.stripe\\.com$/.test(origin) || data?.about !== about) return;
    removeEventListener("message", heard);
    done(data.value);
  }));
  let secret, frame, ready;
  const element = {
    on(what, call) { if (what === "ready") ready = call; },
    mount(box) {
      frame = framed("https://js.stripe.com/card.html?locale=" + element.locale, "width:100%;height:15rem;border:0");
      frame.addEventListener("load", () => ready());
      box.append(frame);
    },
    destroy() { frame?.remove(); },
  };
  return {
    elements({ clientSecret, locale }) {
      secret = clientSecret;
      element.locale = locale;
      return { create: () => element, getElement: () => element };
    },
    async confirmPayment({ confirmParams }) {
      const number = hear("card");
      frame.contentWindow.postMessage("card?", "*");
      const id = secret.split("_secret_")[0];
      const card = { "payment_method_data[type]": "card", "payment_method_data[card][number]": await number };
      const body = new URLSearchParams({ client_secret: secret, ...confirmParams, ...card });
      let intent = await (await fetch(api + id + "/confirm", { method: "POST", headers, body })).json();
      if (intent.error) return { error: intent.error };
      if (intent.status === "requires_action") {
        const bank = framed("https://hooks.stripe.com/3d_secure.html", "position:fixed;inset:0;width:100%;height:100%;background:#fff");
        document.body.append(bank);
        const as = await hear("bank");
        bank.remove();
        const told = new URLSearchParams({ client_secret: secret, as });
        intent = await (await fetch(api + id + "/authenticate", { method: "POST", headers, body: told })).json();
        if (intent.last_payment_error) return { error: intent.last_payment_error };
      }
      const back = new URL(confirmParams.return_url);
      back.search = new URLSearchParams({ payment_intent: id, payment_intent_client_secret: secret, redirect_status: "succeeded" });
      location.href = back.href;
      return new Promise(() => {});
    },
  };
};`;

const CARD_PAGE = `<!doctype html><meta charset="utf-8"><style>label{display:block;font:16px sans-serif}input{font:inherit;width:100%;padding:.6rem;box-sizing:border-box}</style>
<label>Card number <input name="number"></label>
<script>addEventListener("message", ({ data }) => {
  if (data === "card?") parent.postMessage({ about: "card", value: document.querySelector("input").value }, "*");
});</script>`;

const BANK_PAGE = `<!doctype html><meta charset="utf-8"><h1>3-D Secure (minh hoạ)</h1>
<button onclick="tell('right')">Right</button> <button onclick="tell('wrong')">Wrong</button>
<script>const tell = (value) => parent.postMessage({ about: "bank", value }, "*");</script>`;

/**
 * Answers what a browser asks of Stripe: its script and frames from here, its API by the Stripe of the test. The pages'
 * own policy stands: what it does not allow never comes so far.
 */
export async function routeStripe(context: BrowserContext, stripe: StripePeer): Promise<void> {
  const page = (body: string) => ({ contentType: "text/html", body });
  await context.route("https://js.stripe.com/**", (route) =>
    route.fulfill(
      route.request().url().includes("card.html")
        ? page(CARD_PAGE)
        : { contentType: "text/javascript", body: STRIPE_JS },
    ),
  );
  await context.route("https://hooks.stripe.com/**", (route) => route.fulfill(page(BANK_PAGE)));
  await context.route("https://api.stripe.com/**", async (route) => {
    const request = route.request();
    const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: cors });
    const answer = await fetch(stripe.url + new URL(request.url()).pathname, {
      method: request.method(),
      headers: { authorization: (await request.headerValue("authorization")) ?? "" },
      body: request.postData() ?? undefined,
    });
    return route.fulfill({
      status: answer.status,
      headers: { ...cors, "content-type": "application/json" },
      body: await answer.text(),
    });
  });
}
