const SECRET = /password|secret|token|authorization|cookie|api_?key|otp|identity_number|bank/i;
const LONGEST_TEXT = 500;
const MOST_ENTRIES = 100;

/** What was sent, fit to be kept: secrets blanked, long texts and lists cut. */
export function redact(value: unknown, key = ""): unknown {
  if (SECRET.test(key) && value !== null && value !== undefined) return "•••";
  if (typeof value === "string") {
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  }
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).map((entry) => redact(entry, key));
  if (Buffer.isBuffer(value)) return `${value.byteLength} bytes`;
  if (value && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, redact(inner, name)]),
    );
  }
  return value;
}
