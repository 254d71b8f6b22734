import { type AtWork, askAsSeller } from "../seller.server";

const FIELDS = ["name", "sex", "role", "phone"] as const;
type Field = (typeof FIELDS)[number];

/** Why somebody was not enrolled, with what was typed. */
export interface NotEnrolled extends Record<Field, string> {
  message: string;
  faults: Partial<Record<Field, string>>;
}

const MOST_LETTERS = 300;

/** Sends what a form says of a person; gives why it was not sent, or nothing. */
export async function sendPerson(
  { session, language }: AtWork,
  id: string,
  form: FormData,
): Promise<{ status: number; not: NotEnrolled } | undefined> {
  const typed = (name: string) => String(form.get(name) ?? "").slice(0, MOST_LETTERS);
  const [name, sex, role, phone] = FIELDS.map(typed);
  const values = { name: name ?? "", sex: sex ?? "", role: role ?? "", phone: phone ?? "" };
  const leaving = form.get("intent") === "withdraw";
  if (!leaving && form.get("intent") !== "enrol") throw new Response(null, { status: 400 });
  const path = `/courses/${id}/${leaving ? "withdraw" : "enrol"}`;
  const body = leaving
    ? { enrolment_id: typed("enrolment_id") }
    : { ...values, phone: values.phone.trim() || null };
  const sent = await askAsSeller(session, path, language, { method: "POST", body });
  if (sent.ok) return undefined;
  return { status: sent.status, not: { ...values, message: sent.message, faults: sent.faults } };
}
