import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, which are misread or spell words. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 26 letters of 5 bits: 130 bits from the system's generator, so that codes can be neither guessed nor counted. */
const LENGTH = 26;
const SHAPE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);
/** Read by a person in groups of four and five. */
const GROUPS = /^(.{4})(.{4})(.{5})(.{4})(.{4})(.{5})$/;

/** A new trace code. It says nothing of the lot, and none follows from another. */
export function newTraceCode(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]).join("");
}

/** The code that somebody scanned or typed, however written; nothing where it can be none. */
export function readTraceCode(typed: string): string | undefined {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  return SHAPE.test(code) ? code : undefined;
}

/** A code as labels print it for people. */
export function spacedTraceCode(code: string): string {
  return code.replace(GROUPS, "$1 $2 $3 $4 $5 $6");
}
