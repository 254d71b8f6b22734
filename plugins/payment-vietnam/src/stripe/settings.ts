import type { PaymentOptions } from "../options";

const NEEDED = ["secret_key", "publishable_key", "webhook_secret"] as const;
const USUAL_MINUTES = 60;

/** By what the market asks Stripe, and knows what Stripe tells. */
export interface StripeKeys {
  secret_key: string;
  webhook_secret: string;
  /** A double on this machine; `null` for Stripe itself. */
  api_url: string | null;
}

/** How Stripe is set up. */
export interface StripeSettings {
  /** The key for browsers; `null` where cards are not offered. */
  publishable_key: string | null;
  /** What is enough to believe Stripe, to ask it and to have it pay back, though it may be offered no longer. */
  keys: StripeKeys | null;
  /** What is missing for cards to be offered. */
  missing: Array<(typeof NEEDED)[number]>;
  minutes: number;
  /** Whether the keys are those by which Stripe takes no real money. */
  trial: boolean;
}

/** What the plugin's options come to. */
export function stripeSettings({ stripe = {} }: PaymentOptions): StripeSettings {
  const { secret_key, publishable_key, webhook_secret, api_url, minutes = USUAL_MINUTES } = stripe;
  const keys =
    secret_key && webhook_secret ? { secret_key, webhook_secret, api_url: api_url ?? null } : null;
  return {
    publishable_key: (keys && publishable_key) || null,
    keys,
    missing: NEEDED.filter((name) => !stripe[name]),
    minutes,
    trial: /^[sr]k_test_/.test(secret_key ?? ""),
  };
}
