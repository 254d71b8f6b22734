/** What advertisers and social networks append to an address; no page reads it. */
const NOISE = /^(utm_\w+|fbclid|gclid|zarsrc|zalo_\w+)$/;

/** The fields of a query string that say something: neither empty nor appended by others. */
export function meaningful(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...search].filter(([field, value]) => value !== "" && !NOISE.test(field)),
  );
}
