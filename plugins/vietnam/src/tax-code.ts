/** Ten digits, and three more of a branch (Law 38/2019/QH14, Article 30). */
const OF_COMPANY = /^(\d{10})(?:-?(\d{3}))?$/;
/** A person's identification number, which is their tax code since 1 July 2025 (Circular 86/2024/TT-BTC). */
const OF_PERSON = /^\d{12}$/;

/** A Vietnamese tax code in its one spelling (`0123456789-001`), from any common way to write it; else `undefined`. */
export function parseTaxCode(text: string): string | undefined {
  const compact = text.replace(/[\s.]/g, "");
  if (OF_PERSON.test(compact)) return compact;
  const [, code, branch] = OF_COMPANY.exec(compact) ?? [];
  return code && (branch ? `${code}-${branch}` : code);
}
