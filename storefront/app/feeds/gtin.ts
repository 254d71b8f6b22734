const LENGTHS = new Set([8, 12, 13, 14]);
/** Numbers for use inside one shop, coupons and refunds: no trade item has them (GS1 General Specifications, 1.4.2). */
const NOBODYS = /^(02|04|05|2|98|99)/;
const NOBODYS_SHORT = /^[02]/;

function hasCheckDigit(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** A barcode as a GTIN, where it is one that may be told to others: of a trade item, with the right check digit. */
export function gtinOf(barcode: string | null): string | undefined {
  const digits = barcode?.replace(/[\s-]/g, "") ?? "";
  if (!/^\d+$/.test(digits) || !LENGTHS.has(digits.length) || !hasCheckDigit(digits)) {
    return undefined;
  }
  const own =
    digits.length === 8
      ? NOBODYS_SHORT.test(digits)
      : NOBODYS.test(digits.padStart(14, "0").slice(1));
  return own ? undefined : digits;
}
