import type { Honours } from "@nang-gio/programme/contract";
import { inLanguage, type Language } from "../language";
import { fromBackend } from "../market/backend.server";

/** A round in the reader's language. */
export interface Honour {
  id: string;
  year: number;
  title: string;
  body: string;
  number: string;
  decided_on: string;
  commended: Array<{
    id: string;
    name: string;
    handle: string | null;
    person: string | null;
    merit: string;
  }>;
}

interface Page {
  honours: Honours[];
  count: number;
}

function honourOf(language: Language, round: Honours): Honour {
  const { id, year, decision_number, decided_on } = round;
  return {
    ...{ id, year, number: decision_number, decided_on },
    title: inLanguage(language, round.title, round.title_en),
    body: inLanguage(language, round.body_name, round.body_name_en),
    commended: round.commended.map(({ person_name, merit_en, name_en, ...one }) => ({
      ...{ id: one.id, handle: one.handle, person: person_name },
      name: inLanguage(language, one.name, name_en),
      merit: inLanguage(language, one.merit, merit_en),
    })),
  };
}

/** One page of the honour roll, of one co-operative's where its handle is given. */
export async function readHonours(
  language: Language,
  query: { limit: number; offset?: number; cooperative?: string },
): Promise<{ honours: Honour[]; count: number }> {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const { honours, count } = await fromBackend<Page>("/store/honours", language, search);
  return { honours: honours.map((round) => honourOf(language, round)), count };
}
