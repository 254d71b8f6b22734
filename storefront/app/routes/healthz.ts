/** Answers when the shop can serve pages. */
export function loader(): Response {
  return new Response("ok", { headers: { "Cache-Control": "no-store" } });
}
