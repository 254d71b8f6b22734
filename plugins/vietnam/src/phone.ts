const NATIONAL = /^0\d{9,10}$/;

/**
 * A Vietnamese phone number in its national form `0xxxxxxxxx`, from any common way to write it
 * (`+84 912 345 678`, `0084…`, `0912.345.678`); anything else gives `undefined`.
 */
export function parsePhone(text: string): string | undefined {
  const compact = text.replace(/[\s.()\-\u00a0]/g, "");
  const national = compact.replace(/^(?:\+84|0084|84(?=\d{9,10}$))/, "0");
  return NATIONAL.test(national) ? national : undefined;
}

/** `0912 345 678`, for reading aloud. */
export function formatPhone(national: string): string {
  return national.replace(/^(\d{4})(\d{3})(\d{3,4})$/, "$1 $2 $3");
}
