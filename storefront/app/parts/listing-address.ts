/** Fields of a listing's address, in the order in which they are written. */
export const LISTING_FIELDS = [
  "q",
  "women_led",
  "stars",
  "cooperative",
  "commune",
  "price_min",
  "price_max",
  "in_stock",
  "sort",
  "trang",
] as const;

/** Orders of a listing, as a reader chooses among them. */
export const SORTS = ["relevance", "newest", "sold", "rating", "price_asc", "price_desc"] as const;

/** What is pasted into a search is cut to what the search takes. */
const LONGEST_VALUE = 200;

/** Products on one page of a listing. */
export const PAGE_SIZE = 24;

const COUNTED = new Set(["trang"]);

/**
 * The listing that an address asks for, as the backend's query. Unknown, empty and malformed fields are left
 * out, so that an old or shared address still shows something.
 */
export function listingQuery(address: URLSearchParams, category?: string): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of LISTING_FIELDS) {
    if (COUNTED.has(field)) continue;
    for (const value of address.getAll(field)) {
      const read = readValue(field, value);
      if (read) query.append(field, read);
    }
  }
  if (category) query.set("category", category);
  const page = pageOf(address);
  query.set("limit", String(PAGE_SIZE));
  if (page > 1) query.set("offset", String((page - 1) * PAGE_SIZE));
  return query;
}

type ListingField = (typeof LISTING_FIELDS)[number];

/** What a field of an address says, or nothing where it is empty or malformed. */
function readValue(field: ListingField, value: string): string | undefined {
  const trimmed = value.trim().slice(0, LONGEST_VALUE);
  // A price is typed as it is read: 100.000, 100 000 or 100,000.
  const read = field.startsWith("price_") ? trimmed.replace(/[.,\s]/g, "") : trimmed;
  return read && acceptable(field, read) ? read : undefined;
}

function acceptable(field: ListingField, value: string): boolean {
  switch (field) {
    case "stars":
      return /^[345]$/.test(value);
    case "commune":
      return /^\d{5}$/.test(value);
    case "price_min":
    case "price_max":
      return /^\d{1,11}$/.test(value);
    case "women_led":
    case "in_stock":
      return value === "true";
    case "sort":
      return SORTS.some((sort) => sort === value);
    case "cooperative":
      return /^[a-z0-9-]{1,80}$/.test(value);
    default:
      return true;
  }
}

/** The page that an address asks for, from 1. */
export function pageOf(address: URLSearchParams): number {
  const page = Number(address.get("trang"));
  return Number.isInteger(page) && page >= 1 && page <= 4000 ? page : 1;
}

/** The address of another page of the same listing. */
export function pageAddress(address: URLSearchParams, page: number): string {
  const next = new URLSearchParams(address);
  if (page > 1) next.set("trang", String(page));
  else next.delete("trang");
  return next.size ? `?${next}` : "?";
}

const NARROWING = [
  "women_led",
  "in_stock",
  "stars",
  "price_min",
  "price_max",
  "commune",
  "cooperative",
] as const;

/** One filter that an address sets. */
export interface Narrowing {
  name: (typeof NARROWING)[number];
  value: string;
}

/** The filters that an address sets, each of which can be taken off by itself. */
export function narrowingsOf(address: URLSearchParams): Narrowing[] {
  return NARROWING.flatMap((name) =>
    [...new Set(address.getAll(name))].flatMap((written) => {
      const value = readValue(name, written);
      return value ? [{ name, value }] : [];
    }),
  );
}

/** The same listing, from its first page, with one filter less. */
export function addressWithout(address: URLSearchParams, { name, value }: Narrowing): string {
  const next = new URLSearchParams(address);
  next.delete("trang");
  next.delete(name);
  for (const kept of address.getAll(name)) {
    if (readValue(name, kept) !== value) next.append(name, kept);
  }
  return next.size ? `?${next}` : "?";
}

/** The address that the form of filters asks for: what is empty or goes without saying is not written. */
export function addressOfForm(form: FormData): URLSearchParams {
  const written = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].trim() !== "",
  );
  return new URLSearchParams(
    written.filter(([name, value]) => name !== "sort" || value !== "relevance"),
  );
}

/** Whether a path shows a listing, whose `q` is a search for goods. */
export function isListing(pathname: string): boolean {
  return /^(\/en)?\/(san-pham|tim-kiem|danh-muc\/[^/]+)$/.test(pathname);
}
