/**
 * Reads ids of one kind of record (`lot_…`) from addresses of pages.
 * @returns what gives the id, and throws a Response with 404 for what cannot be one
 */
export function idsOf(kind: string): (params: { id?: string }) => string {
  const form = new RegExp(`^${kind}_\\w{1,60}$`);
  return ({ id = "" }) => {
    if (!form.test(id)) throw new Response(null, { status: 404 });
    return id;
  };
}
