/** What a page takes from elsewhere: origins of scripts, of frames, and those that its scripts speak to. */
export interface Outside {
  scripts: readonly string[];
  frames: readonly string[];
  connections: readonly string[];
}

/** What a route says of its page. */
export interface PageHandle {
  outside: Outside;
}

/** What Stripe's card form needs (docs.stripe.com/security/guide#content-security-policy). */
export const STRIPE: Outside = {
  scripts: ["https://js.stripe.com", "https://*.js.stripe.com"],
  frames: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
  connections: ["https://api.stripe.com"],
};
