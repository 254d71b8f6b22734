/** Cookie that tells a page how many pieces are in the cart; pages stay the same for all, and cacheable. */
export const COUNT_COOKIE = "gio-so";

/** Pieces in the cart by a cookie header or `document.cookie`; none, or nonsense, is 0. */
export function readCount(cookies: string): number {
  const found = cookies.split(/;\s*/).find((one) => one.startsWith(`${COUNT_COOKIE}=`));
  const count = Number(found?.slice(COUNT_COOKIE.length + 1));
  return Number.isInteger(count) && count > 0 ? count : 0;
}
