const SECRET = /password|secret|token|authorization|cookie|api_?key|salt|otp|identity_number|bank/i;
const PERSONAL = /^(email|phone|first_name|last_name|company|address_[12]|ip_address)$/;
const LONGEST_TEXT = 500;
const MOST_ENTRIES = 100;
const BLANK = "•••";

type Mask = (value: unknown) => unknown;

const masks = new Map<string, Mask>();

/** Says how a domain's field is kept wherever it stands in the trail, such as a count that is withheld. */
export function registerMasks(fields: readonly string[], mask: Mask): void {
  for (const field of fields) masks.set(field, mask);
}

/** What was sent or is kept, fit for the trail: secrets blanked, long texts and lists cut. */
export function redact(value: unknown, personal = false, key = ""): unknown {
  if (value === null || value === undefined) return value;
  if (SECRET.test(key) || (personal && PERSONAL.test(key))) return BLANK;
  const mask = masks.get(key);
  if (mask) return mask(value);
  if (typeof value === "string") {
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  }
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ENTRIES).map((entry) => redact(entry, personal, key));
  }
  if (Buffer.isBuffer(value)) return `${value.byteLength} bytes`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, redact(inner, personal, name)]),
    );
  }
  return value;
}
