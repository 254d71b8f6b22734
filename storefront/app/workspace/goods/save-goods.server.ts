import type { FieldNote, SellerProduct } from "@nang-gio/marketplace/contract";
import { data } from "@remix-run/node";
import { lead } from "../../asking.server";
import type { AtWork } from "../seller.server";
import { changedForm } from "./change-form";
import { sendAsSeller, sendPicture } from "./goods.server";
import { speakGoods } from "./messages";
import { contentFrom, type GoodsValues, typedValues } from "./values";

/** Why a form was not saved; what was typed stays. */
export interface NotSaved {
  values: GoodsValues;
  refusal: string | null;
  notes: FieldNote[];
  /** Tells one answer from the next. */
  at: number;
}

const MOST_BYTES = 130 * 1024 * 1024;
const MOST_PICTURES = 10;

/** The form of a request. @throws Response with 413 for more than the form can hold. */
export function readForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get("content-length")) > MOST_BYTES) {
    throw new Response(null, { status: 413 });
  }
  return request.formData();
}

async function takePictures(work: AtWork, form: FormData, values: GoodsValues) {
  const say = speakGoods(work.language);
  const notes: FieldNote[] = [];
  const files = form
    .getAll("files")
    .flatMap((file) => (file instanceof File && file.size > 0 ? [file] : []));
  for (const file of files) {
    if (values.pictures.length >= MOST_PICTURES) {
      notes.push({ field: "pictures", text: say("picture_too_many") });
      break;
    }
    const sent = await sendPicture(work, file);
    if (!sent.ok) notes.push({ field: "pictures", text: sent.message });
    else {
      const { base, widths } = sent.body.picture;
      const address = `${base}-${widths[0]}.jpg`;
      if (!values.pictures.includes(address)) values.pictures.push(address);
    }
  }
  return notes;
}

/** Where the page goes back to after a small button. */
const placeOf = (button: string) =>
  button.startsWith("picture-") ? "#anh" : button.includes("variant") ? "#loai" : "";

/**
 * Keeps what a form of goods says, and submits it where that was pressed: leads back to the product, or tells what is
 * wrong with what was typed. `id` is nothing for a new product.
 */
export async function saveGoods(work: AtWork, form: FormData, id: string | null) {
  const button = String(form.get("do") ?? "save");
  const typed = typedValues(form);
  const notes = await takePictures(work, form, typed);
  const values = changedForm(typed, button);
  const { content, wrong } = contentFrom(values);
  const say = speakGoods(work.language);
  notes.push(...wrong.map((field) => ({ field, text: say("number_wanted") })));
  const refuse = (status: number, refusal: string | null, found = notes) =>
    data<NotSaved>({ values, refusal, notes: found, at: Date.now() }, { status });
  if (notes.length > 0) return refuse(400, null);
  const path = id ? `/products/${id}` : "/products";
  const saved = await sendAsSeller<{ product: SellerProduct }>(work, path, {
    ...(id ? { seen: Number(form.get("seen")) } : { key: String(form.get("key")) }),
    content,
    publish_on: values.publish_on || null,
  });
  if (!saved.ok) {
    if (saved.status === 404 || saved.status === 403) {
      throw new Response(null, { status: saved.status });
    }
    return refuse(saved.status, saved.message, saved.notes);
  }
  const { product } = saved.body;
  const page = `/ban-hang/hang/${product.id}`;
  const [, at] = /^crop:(\d)$/.exec(button) ?? [];
  if (at !== undefined) throw lead(work.language, `${page}/anh/${at}`);
  if (button !== "submit" || product.revision === 0) {
    throw lead(work.language, `${page}?luu=1${placeOf(button)}`);
  }
  const sent = await sendAsSeller(work, `/products/${product.id}/submit`, {
    seen: product.revision,
  });
  if (sent.ok) throw lead(work.language, page);
  if (sent.status === 400) throw lead(work.language, `${page}?thieu=1`);
  return refuse(sent.status, sent.message, sent.notes);
}
