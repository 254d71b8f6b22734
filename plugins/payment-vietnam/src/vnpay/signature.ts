import { createHmac, timingSafeEqual } from "node:crypto";

/** Fields of a call to VNPay or from it, all of them text. */
export type VnpayFields = Record<string, string>;

const UNSIGNED = ["vnp_SecureHash", "vnp_SecureHashType"];

/** Hexadecimal HMAC-SHA512, as VNPay signs since version 2.1.0. */
export function vnpaySignature(secret: string, text: string): string {
  return createHmac("sha512", secret).update(text, "utf8").digest("hex");
}

function query(fields: VnpayFields): string {
  const names = Object.keys(fields)
    .filter((name) => name.startsWith("vnp_") && !UNSIGNED.includes(name))
    .sort();
  return new URLSearchParams(names.map((name) => [name, fields[name] ?? ""])).toString();
}

/** The query of fields, sorted by name and signed, as it stands behind VNPay's address. */
export function signedQuery(secret: string, fields: VnpayFields): string {
  const text = query(fields);
  return `${text}&vnp_SecureHash=${vnpaySignature(secret, text)}`;
}

function equal(given: string, wanted: string): boolean {
  if (!/^[0-9a-f]{128}$/i.test(given)) return false;
  return timingSafeEqual(Buffer.from(given, "hex"), Buffer.from(wanted, "hex"));
}

/**
 * Whether VNPay signed these fields of an address. A space may have been signed as `+` (as its own examples do) or as
 * `%20`; signatures are compared in constant time.
 */
export function isSignedQuery(secret: string, fields: VnpayFields): boolean {
  const given = fields.vnp_SecureHash ?? "";
  const text = query(fields);
  return [text, text.replaceAll("+", "%20")].some((one) =>
    equal(given, vnpaySignature(secret, one)),
  );
}

const joined = (fields: VnpayFields, names: readonly string[]) =>
  names.map((name) => fields[name] ?? "").join("|");

/** Fields of a call to VNPay's merchant API, signed over the named ones in their order. */
export function signedBody(
  secret: string,
  fields: VnpayFields,
  names: readonly string[],
): VnpayFields {
  return { ...fields, vnp_SecureHash: vnpaySignature(secret, joined(fields, names)) };
}

/** Whether VNPay signed an answer of its merchant API over the named fields. */
export function isSignedBody(
  secret: string,
  fields: VnpayFields,
  names: readonly string[],
): boolean {
  return equal(fields.vnp_SecureHash ?? "", vnpaySignature(secret, joined(fields, names)));
}
