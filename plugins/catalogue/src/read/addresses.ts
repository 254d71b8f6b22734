import type { AddressesQuery, CatalogueAddress, CatalogueAddresses } from "../contract";
import { shelf } from "../shelf/current";
import type { Facts, Names } from "../shelf/facts";

/** Those of some names that goods stand under, each with when the last of them changed. */
function grouped(goods: readonly Facts[], names: Names, numbersOf: (facts: Facts) => number[]) {
  const changed = new Map<number, number>();
  for (const facts of goods) {
    for (const number of numbersOf(facts)) {
      changed.set(number, Math.max(changed.get(number) ?? 0, facts.changed));
    }
  }
  return [...changed]
    .map(([number, at]) => ({ handle: names.list[number] ?? "", at }))
    .filter(({ handle }) => handle !== "")
    .sort((a, b) => (a.handle < b.handle ? -1 : 1));
}

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Addresses of the shop's pages about goods, from the memory of this process alone. */
export async function findAddresses({
  offset,
  limit,
}: AddressesQuery): Promise<CatalogueAddresses> {
  const products = await shelf();
  const goods = products.byId();
  const { categories, cooperatives } = products.names;
  const groups: CatalogueAddress[] = [
    ...grouped(goods, categories, (facts) => [...facts.categories]).map(
      ({ handle, at }) => ({ kind: "category", handle, changed_at: instant(at) }) as const,
    ),
    ...grouped(goods, cooperatives, ({ cooperative }) => [cooperative]).map(
      ({ handle }) => ({ kind: "cooperative", handle, changed_at: null }) as const,
    ),
  ];
  const from = Math.max(0, offset - groups.length);
  const own = groups.slice(offset, offset + limit);
  const others = goods.slice(from, from + limit - own.length);
  return {
    addresses: [
      ...own,
      ...others.map(
        ({ handle, changed }) =>
          ({ kind: "product", handle, changed_at: instant(changed) }) as const,
      ),
    ],
    count: groups.length + goods.length,
  };
}
