import { ADDRESS } from "../support/shopper";
import { percentile } from "./load";

/** Milliseconds of what a shopper waits for, over a number of carts one after the other. */
export interface CartTimes {
  add: { p50: number; p99: number };
  complete: { p50: number; p99: number };
}

interface Asked {
  url: string;
  key: string;
  variant: string;
  /** The shipping profile of its product. */
  profile: string;
  provider: string;
}

/** Buys one piece a number of times through Medusa's own store routes, and times adding and completing. */
export async function measureCarts(asked: Asked, carts: number): Promise<CartTimes> {
  const { url, key, variant, profile, provider } = asked;
  const call = async (method: string, path: string, body?: object) => {
    const begun = performance.now();
    const answer = await fetch(url + path, {
      method,
      headers: { "x-publishable-api-key": key, "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    // biome-ignore lint/suspicious/noExplicitAny: what is missing in an answer fails the run
    const read: any = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(read)}`);
    return { body: read, ms: performance.now() - begun };
  };
  const { body: found } = await call("GET", "/store/regions");
  const adding: number[] = [];
  const completing: number[] = [];
  const warm = 5;
  for (let at = -warm; at < carts; at++) {
    const { body: made } = await call("POST", "/store/carts", {
      region_id: found.regions[0].id,
      email: "khach@example.com",
      shipping_address: ADDRESS,
    });
    const cart = `/store/carts/${made.cart.id}`;
    const added = await call("POST", `${cart}/line-items`, { variant_id: variant, quantity: 1 });
    const options = await call("GET", `/store/shipping-options?cart_id=${made.cart.id}`);
    const option = options.body.shipping_options.find(
      ({ shipping_profile_id }: { shipping_profile_id: string }) => shipping_profile_id === profile,
    );
    await call("POST", `${cart}/shipping-methods`, { option_id: option.id });
    const payment = await call("POST", "/store/payment-collections", { cart_id: made.cart.id });
    const collection = payment.body.payment_collection.id;
    await call("POST", `/store/payment-collections/${collection}/payment-sessions`, {
      provider_id: provider,
    });
    const completed = await call("POST", `${cart}/complete`);
    if (completed.body.type !== "order") throw new Error(JSON.stringify(completed.body));
    if (at < 0) continue;
    adding.push(added.ms);
    completing.push(completed.ms);
  }
  const times = (ms: number[]) => ({ p50: percentile(ms, 0.5), p99: percentile(ms, 0.99) });
  return { add: times(adding), complete: times(completing) };
}
