/** Addresses of pages and mail, with or without `https://`. */
const LINK =
  /https?:|www\.|[\p{L}\d._%+-]+@[\p{L}\d-]+\.|[a-z\d-]+\.(?:com|net|org|info|biz|shop|store|vn|me|ly|io|top|xyz)\b/iu;
/** A Vietnamese phone number however it is grouped: 0 or +84 and eight to ten digits; not the end of a price. */
const PHONE = /(?<!\d[\s.,-]?)(?:\+?84|0)(?:[\s.-]?\d){8,10}(?!\d)/u;

/**
 * Whether staff look at words before they are shown: a link, an e-mail or a phone number leads readers away, and may
 * be somebody's own. Whether a review praises or blames is never looked at.
 */
export function leadsAway(text: string): boolean {
  return LINK.test(text) || PHONE.test(text);
}
