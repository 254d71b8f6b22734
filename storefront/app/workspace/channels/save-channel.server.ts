import { lead } from "../../asking.server";
import { refused, typedIn } from "../../forms/form-answer.server";
import { wholeNumber } from "../../forms/whole-number";
import { type AtWork, askAsSeller } from "../seller.server";
import { CHANNEL_FIELDS, type ChannelField, VALUE_FIELDS, type ValueField } from "./fields";

const LONGEST = 500;

const sent = (work: AtWork, path: string, body: object) =>
  askAsSeller(work.session, path, work.language, { method: "POST", body });

/** Tells of a channel, or tells one of an id otherwise, and leads back to the list; or gives the form back. */
export async function sendChannel(work: AtWork, form: FormData, id?: string) {
  const typed = typedIn(form, CHANNEL_FIELDS, LONGEST);
  const seen = id ? { seen: Number(form.get("seen")) } : {};
  const path = id ? `/channels/${encodeURIComponent(id)}` : "/channels";
  const answer = await sent(work, path, { ...typed, ...seen });
  if (answer.ok) throw lead(work.language, "/ban-hang/kenh?xong=1");
  return refused<ChannelField>(typed, answer);
}

/** Tells what a channel sold in a year, and leads back to it; or gives the form back. */
export async function sendValue(work: AtWork, form: FormData, id: string) {
  const typed = typedIn(form, VALUE_FIELDS, LONGEST);
  // What is no number stays as it is, and is refused by name.
  const [year, amount] = VALUE_FIELDS.map((name) => wholeNumber(typed[name] ?? "") ?? typed[name]);
  const path = `/channels/${encodeURIComponent(id)}/values`;
  const answer = await sent(work, path, { year, amount });
  if (answer.ok) throw lead(work.language, `/ban-hang/kenh/${id}?xong=1`);
  return refused<ValueField>(typed, answer);
}
