/** Of what Stripe says these may not have reached it, or it did what was asked and its answer was lost. */
const UNCERTAIN = ["StripeConnectionError", "StripeAPIError", "StripeRateLimitError"];

/** Stripe refused what it was asked, with its code; or gave no answer, and nobody knows whether it did it. */
export class StripeFailure extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** Whether Stripe refused; else it gave no answer. */
    readonly refused: boolean,
  ) {
    super(message);
  }
}

/** What an error of Stripe's client comes to. */
export function stripeFailure(error: unknown): StripeFailure {
  if (error instanceof StripeFailure) return error;
  const {
    message = String(error),
    type = "",
    code,
  } = (error ?? {}) as {
    message?: string;
    type?: string;
    code?: string;
  };
  const refused = type.startsWith("Stripe") && !UNCERTAIN.includes(type);
  return new StripeFailure(message, code ?? type, refused);
}
