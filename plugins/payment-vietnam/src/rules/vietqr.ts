/** A transfer that a bank's app reads from a code. */
export interface Transfer {
  /** The bank's number at NAPAS, six digits. */
  bank_bin: string;
  account_number: string;
  /** Whole đồng. */
  amount: number;
  /** What stands on the account's statement: letters and digits of ASCII, at most {@link LONGEST_PURPOSE}. */
  purpose: string;
}

/** EMVCo, Merchant-Presented Mode 1.1, 4.7: at most 25 characters in the additional data's field 08. */
export const LONGEST_PURPOSE = 25;

const NAPAS = "A000000727";
/** To an account, not to a card. */
const TO_ACCOUNT = "QRIBFTTA";
const DONG = "704";
const DYNAMIC = "12";
const CRC_FIELD = "6304";

function field(id: string, value: string): string {
  if (value.length > 99) throw new RangeError(`Field ${id} is longer than 99 characters`);
  return `${id}${String(value.length).padStart(2, "0")}${value}`;
}

/** CRC-16/CCITT-FALSE (polynomial 0x1021, from 0xFFFF) of ASCII text, four capital hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, "ascii")) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}

/**
 * The text of a VietQR code for one transfer to an account (NAPAS, *QR Code specifications for NAPAS 247 by VietQR*;
 * EMVCo, *QR Code Specification for Payment Systems, Merchant-Presented Mode*).
 * @throws RangeError for what the format does not hold.
 */
export function vietQr({ bank_bin, account_number, amount, purpose }: Transfer): string {
  if (!/^\d{6}$/.test(bank_bin)) throw new RangeError(`Not a bank's number: ${bank_bin}`);
  if (!/^[A-Za-z0-9]{1,19}$/.test(account_number)) throw new RangeError("Not an account's number");
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError(`Not payable: ${amount}`);
  if (!/^[A-Za-z0-9 ]{1,25}$/.test(purpose)) throw new RangeError(`Not a purpose: ${purpose}`);
  const payee = field("00", bank_bin) + field("01", account_number);
  const text = [
    field("00", "01"),
    field("01", DYNAMIC),
    field("38", field("00", NAPAS) + field("01", payee) + field("02", TO_ACCOUNT)),
    field("53", DONG),
    field("54", String(amount)),
    field("58", "VN"),
    field("62", field("08", purpose)),
    CRC_FIELD,
  ].join("");
  return text + crc16(text);
}
