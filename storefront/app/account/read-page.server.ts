import { pageOf } from "../parts/listing-address";
import { type AsShopper, readAsShopper } from "./shopper.server";

const PER_PAGE = 20;

/** Reads the page of a list of the account's that an address asks for (`trang`), and how many pages there are. */
export async function readPage<Answer extends { count: number }>(
  shopper: AsShopper,
  request: Request,
  path: string,
  per_page = PER_PAGE,
): Promise<{ answer: Answer; page: number; pages: number }> {
  const page = pageOf(new URL(request.url).searchParams);
  const query = { limit: per_page, offset: (page - 1) * per_page };
  const answer = await readAsShopper<Answer>(shopper, path, query);
  return { answer, page, pages: Math.ceil(answer.count / per_page) };
}
