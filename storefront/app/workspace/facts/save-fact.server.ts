import { randomUUID } from "node:crypto";
import type { FactFields, FactKind, OwnFacts } from "@nang-gio/cooperative/contract";
import { lead } from "../../asking.server";
import { refused, typedIn } from "../../forms/form-answer.server";
import { wholeNumber } from "../../forms/whole-number";
import { type AtWork, askAsSeller, readAsSeller } from "../seller.server";
import { type FactField, FIELDS } from "./kinds";

const LONGEST = 200;
const LIST = "/ban-hang/nhan-su";
const LABOUR: readonly string[] = FIELDS.labour_snapshot;

/** What a form begins with: nothing, a record to correct, or what was told and is told otherwise. */
export interface Begun {
  typed: Partial<Record<FactField, string>>;
  comments: Array<{ field: string; text: string }>;
  /** Hidden in the form. */
  beside: { key: string } | { key: string; corrects: string } | { id: string; seen: string };
}

const textsOf = (fields: FactFields): Begun["typed"] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null ? [] : [[name, String(value)]],
    ),
  );

export const readFacts = async (work: AtWork) =>
  (await readAsSeller<{ facts: OwnFacts }>(work, "/facts")).facts;

/** @throws Response with 404 for a record or a proposal that the co-operative does not have. */
export async function beginFact(work: AtWork, kind: FactKind, request: Request): Promise<Begun> {
  const asked = new URL(request.url).searchParams;
  const [corrects, told] = [asked.get("sua"), asked.get("lai")];
  if (!corrects && !told) return { typed: {}, comments: [], beside: { key: randomUUID() } };
  const facts = await readFacts(work);
  if (told) {
    const proposal = facts.proposals.find((one) => one.id === told && one.kind === kind);
    if (!proposal) throw new Response(null, { status: 404 });
    const { id, revision, content, comments } = proposal;
    return { typed: textsOf(content), comments, beside: { id, seen: String(revision) } };
  }
  const records = kind === "office_term" ? facts.terms : facts.labour;
  const record = records.find(({ id }) => id === corrects);
  if (!record) throw new Response(null, { status: 404 });
  const { id, ...fields } = record;
  return {
    typed: textsOf(fields as FactFields),
    comments: [],
    beside: { key: randomUUID(), corrects: id },
  };
}

/** Sends a fact, and leads back to the list; or gives the form back with what is wrong. */
export async function sendFact(work: AtWork, kind: FactKind, form: FormData) {
  const names: readonly FactField[] = FIELDS[kind];
  const typed = typedIn(form, names, LONGEST);
  const { id, seen, key, corrects } = typedIn(form, ["id", "seen", "key", "corrects"], LONGEST);
  const content = Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      const said = text.trim();
      const isCount = LABOUR.includes(name) && name !== "as_of";
      // What is no number stays as it is, and is refused by name.
      return [name, isCount ? (wholeNumber(said) ?? said) : said];
    }),
  );
  const beside = id ? { seen: Number(seen) } : { key, ...(corrects ? { corrects } : {}) };
  const path = id ? `/facts/${encodeURIComponent(id)}` : "/facts";
  const answer = await askAsSeller(work.session, path, work.language, {
    method: "POST",
    body: { kind, ...content, ...beside },
  });
  if (answer.ok) throw lead(work.language, `${LIST}?da-gui=1`);
  return refused<FactField>(typed, answer);
}

/** Takes a proposal back, and leads back to the list. */
export async function withdrawFact(work: AtWork, form: FormData) {
  const { id = "", seen } = typedIn(form, ["id", "seen"], LONGEST);
  const answer = await askAsSeller(
    work.session,
    `/facts/${encodeURIComponent(id)}/withdraw`,
    work.language,
    { method: "POST", body: { seen: Number(seen) } },
  );
  if (answer.ok) throw lead(work.language, `${LIST}?da-rut=1`);
  return refused<FactField>({}, answer);
}
