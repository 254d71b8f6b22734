import { apportion, type Dong, dong } from "@nang-gio/vietnam";

const WHOLE_BP = 10_000n;

/** Some basis points of an amount, in whole đồng, half a đồng up. */
export function rateOf(base: Dong, basisPoints: number): Dong {
  return dong(Number((BigInt(base) * BigInt(basisPoints) + WHOLE_BP / 2n) / WHOLE_BP));
}

/**
 * What remains of a charge on a line that came to `base` when the line comes to `now`: all of it while it is as it was,
 * nothing when nothing is left, and the same whatever went first.
 */
export function remainingCharge(charge: Dong, base: Dong, now: Dong): Dong {
  if (now === base) return charge;
  if (now < base) return apportion(charge, [now, base - now])[0] ?? dong(0);
  if (base === 0) return dong(0);
  return dong(Number((BigInt(charge) * BigInt(now) * 2n + BigInt(base)) / (BigInt(base) * 2n)));
}
