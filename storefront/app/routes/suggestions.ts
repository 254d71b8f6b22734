import type { Suggestion } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { fromBackend } from "../market/backend.server";

/** `GET /goi-y?q=`: what the shopper may mean while typing, for the search box. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const q = new URL(request.url).searchParams.get("q")?.slice(0, 200) ?? "";
  if (!q.trim()) return Response.json({ suggestions: [] });
  const answer = await fromBackend<{ suggestions: Suggestion[] }>(
    "/store/search/suggestions",
    "vi",
    new URLSearchParams({ q }),
  );
  return Response.json(answer);
}
