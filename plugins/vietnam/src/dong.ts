declare const dongBrand: unique symbol;

/** A whole number of đồng. The đồng has no minor unit (ISO 4217 exponent 0 in trade). */
export type Dong = number & { readonly [dongBrand]: true };

/** The most that one price or payment may be, in đồng; far under the last safe integer. */
export const MAX_DONG = 100_000_000_000;

/** Whether a number is a whole, non-negative amount of đồng not over {@link MAX_DONG}. */
export function isDong(amount: number): amount is Dong {
  return Number.isSafeInteger(amount) && amount >= 0 && amount <= MAX_DONG;
}

/** @throws RangeError when the amount is not a whole number of đồng. */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole amount of đồng: ${amount}`);
  return amount as Dong;
}

/** `1.250.000 ₫`: the Vietnamese way to write an amount, with a no-break space. */
export function formatDong(amount: number): string {
  return `${formatInteger(amount)}\u00a0₫`;
}

/** `1.250.000`: digits grouped by dots. */
export function formatInteger(value: number): string {
  const digits = Math.abs(Math.trunc(value)).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return value < 0 ? `-${grouped}` : grouped;
}

/**
 * Splits an amount in proportion to whole-number weights by the largest remainder, so that the parts
 * sum to the whole. Equal remainders go to the earlier part. All weights zero: equal weights.
 */
export function apportion(total: Dong, weights: readonly number[]): Dong[] {
  if (weights.length === 0) return [];
  const shares = (weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)).map(
    BigInt,
  );
  const whole = shares.reduce((a, b) => a + b, 0n);
  const parts = shares.map((share, index) => {
    const exact = BigInt(total) * share;
    return { index, amount: Number(exact / whole), remainder: exact % whole };
  });
  let rest = total - parts.reduce((sum, part) => sum + part.amount, 0);
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder) {
    if (rest === 0) break;
    part.amount += 1;
    rest -= 1;
  }
  return parts.map((part) => part.amount as Dong);
}
