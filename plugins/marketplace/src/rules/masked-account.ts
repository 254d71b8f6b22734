const SHOWN = 4;

/** A bank account's number as it may be shown: its last four signs. */
export function maskedAccount(number: string): string {
  return `•••• ${number.replace(/\s/g, "").slice(-SHOWN)}`;
}
