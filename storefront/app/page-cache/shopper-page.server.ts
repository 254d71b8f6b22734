import { meaningful } from "../clean-address";
import { LISTING_FIELDS } from "../parts/listing-address";

const HANDLE = "[a-z0-9-]{1,120}";

/** Pages that say the same to everyone, and the fields of the query string that each reads. */
const SHOPPER_PAGES: ReadonlyArray<readonly [path: RegExp, fields: readonly string[]]> = [
  [/^\/$/, []],
  [/^\/san-pham$/, LISTING_FIELDS],
  [new RegExp(`^/danh-muc/${HANDLE}$`), LISTING_FIELDS],
  [/^\/tim-kiem$/, LISTING_FIELDS],
  [new RegExp(`^/san-pham/${HANDLE}$`), ["loai"]],
  [new RegExp(`^/san-pham/${HANDLE}/danh-gia$`), ["sao", "trang"]],
  [/^\/hop-tac-xa$/, ["q", "kind", "women_led", "trang"]],
  [new RegExp(`^/hop-tac-xa/${HANDLE}$`), []],
  [/^\/cau-chuyen$/, ["trang"]],
  [/^\/cau-chuyen\/rss\.xml$/, []],
  [new RegExp(`^/(cau-chuyen|chien-dich|quy-dinh)/${HANDLE}$`), []],
  [/^\/chinh-sach$/, ["trang"]],
  [/^\/quy-dinh$/, []],
  [/^\/ket-qua$/, ["nam"]],
  [/^\/ton-vinh$/, ["trang"]],
  [/^\/ve-chung-toi$/, []],
  [/^\/quyen-rieng-tu$/, []],
  [/^\/ngoai-tuyen$/, []],
  [/^\/sitemap\.xml$/, ["phan"]],
  [/^\/feeds\/google-merchant\.xml$/, []],
];

/** Which loaders a `.data` request is for. */
const LOADERS = "_routes";
/** A longer address is answered, but not kept. */
const LONGEST_ADDRESS = 1_000;

/** Path of the page that a request is for: `/en/san-pham.data` and `/en/san-pham` give `/san-pham`. */
function pagePath(pathname: string): string {
  const page = pathname.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
  return page.replace(/^\/en(?=\/|$)/, "") || "/";
}

/**
 * The address under which a page that says the same to everyone is kept: its path, which tells language
 * and kind (HTML or `.data`), and the fields that it reads, in one order. Nothing when the page may be
 * personal, is not known, or is asked for with a field that it is not known to read.
 */
export function shopperPage(url: URL): string | undefined {
  const path = pagePath(url.pathname);
  const known = SHOPPER_PAGES.find(([pattern]) => pattern.test(path));
  if (!known || url.href.length > LONGEST_ADDRESS) return undefined;
  const fields = url.pathname.endsWith(".data") ? [...known[1], LOADERS] : known[1];
  const asked = meaningful(url.searchParams);
  for (const field of asked.keys()) if (!fields.includes(field)) return undefined;
  const kept = new URLSearchParams();
  for (const field of fields) {
    for (const value of asked.getAll(field)) kept.append(field, value);
  }
  return kept.size > 0 ? `${url.pathname}?${kept}` : url.pathname;
}
