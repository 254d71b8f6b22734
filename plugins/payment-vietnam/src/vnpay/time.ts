const GMT7_MS = 7 * 60 * 60 * 1_000;

/** An instant as VNPay writes it: `yyyyMMddHHmmss` in GMT+7. */
export function vnpayTime(at: Date): string {
  return new Date(at.getTime() + GMT7_MS).toISOString().replace(/\D/g, "").slice(0, 14);
}

/** The instant that VNPay wrote; `null` for anything else. */
export function readVnpayTime(text: string): Date | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  return Number.isNaN(at.getTime()) || vnpayTime(at) !== text ? null : at;
}
