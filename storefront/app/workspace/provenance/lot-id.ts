const ID = /^lot_\w{1,60}$/;

/** The id in a lot's address. @throws Response with 404 for what cannot be one. */
export function lotId({ id }: { id?: string }): string {
  if (!id || !ID.test(id)) throw new Response(null, { status: 404 });
  return id;
}
