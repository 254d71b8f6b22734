import type {
  MOST_REVIEW_PICTURES as MostReviewPictures,
  OwnReview,
  WriteReview,
} from "@nang-gio/marketplace/contract";
import type { Picture } from "@nang-gio/media/contract";
import type { Asked } from "../market/backend.server";
import { askBackend } from "../market/backend.server";
import { PICTURE_TIMEOUT_MS } from "./change-order.server";
import type { AsShopper } from "./shopper.server";

/** Photographs that a review may have, as the backend says. */
export const MOST_REVIEW_PICTURES: typeof MostReviewPictures = 5;

/** Pages of the account write a little more than the backend takes, so that it says what is too long. */
const LONGEST = 4_000;

const textOf = (form: FormData, name: string) => String(form.get(name) ?? "").slice(0, LONGEST);

/** What a form says of goods; stars that were not chosen are no number of stars. */
export function reviewIn(form: FormData): Omit<WriteReview, "rating"> & { rating?: number } {
  const rating = Number(form.get("rating") ?? Number.NaN);
  return {
    ...(Number.isInteger(rating) ? { rating } : {}),
    content: textOf(form, "content"),
    name: textOf(form, "name"),
    pictures: form.getAll("kept").map(String).slice(0, MOST_REVIEW_PICTURES),
  };
}

/** Keeps what a shopper says of a product, with photographs that are sent first. */
export async function saveReview(
  { session, language }: AsShopper,
  product: string,
  said: ReturnType<typeof reviewIn>,
  files: readonly File[],
): Promise<Asked<{ review: OwnReview }>> {
  const headers = { authorization: `Bearer ${session.token}` };
  const path = `/store/products/${encodeURIComponent(product)}`;
  const pictures = [...said.pictures];
  for (const file of files) {
    const body = new FormData();
    body.set("files", file, file.name);
    const sent = await askBackend<{ picture: Picture }>(`${path}/review-pictures`, language, {
      ...{ method: "POST", body, headers, timeout: PICTURE_TIMEOUT_MS },
    });
    if (!sent.ok) return { ...sent, faults: { pictures: sent.message } };
    pictures.push(sent.body.picture.base);
  }
  return askBackend(`${path}/reviews`, language, {
    ...{ method: "POST", headers, body: { ...said, pictures } },
  });
}
