const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether ISO 4217 knows a currency. */
export function isCurrency(code: string): boolean {
  return KNOWN.has(code);
}

/** How many digits of an amount stand behind the point: none of the đồng, two of the dollar. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 0;
}
