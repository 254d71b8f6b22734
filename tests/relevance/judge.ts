import { KINDS, type Query, WORDINGS } from "./need";

const CUT = 10;
/** Queries asked beside each other. */
const AT_ONCE = 8;

/** What a search gave for one judged query. */
export interface Judged {
  query: Query;
  /** NDCG@10; of a query that should find nothing 1 when it did, else 0. */
  ndcg: number;
  found: number;
}

/** One line of the table: a group of queries. */
export interface Line {
  group: string;
  queries: number;
  ndcg: number;
  /** Share of the queries with an answer in the market that found nothing. */
  zero: number;
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, CUT)
    .reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/**
 * Normalised discounted cumulative gain of the first ten answers: gain `2^grade − 1`, discount `log2(place + 1)`,
 * over that of the best order of all graded goods (Järvelin and Kekäläinen 2002, in the form of Burges et al. 2005).
 * 0 where nothing is graded.
 */
export function ndcg(answers: readonly string[], grades: ReadonlyMap<string, number>): number {
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : gain(answers.map((handle) => grades.get(handle) ?? 0)) / best;
}

/** Asks a search each query and judges what it gives: handles of products, best first. */
export async function judge(
  queries: readonly Query[],
  search: (text: string) => Promise<readonly string[]>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (let at = 0; at < queries.length; at += AT_ONCE) {
    const asked = queries.slice(at, at + AT_ONCE);
    judged.push(
      ...(await Promise.all(asked.map(async (query) => judgedBy(query, await search(query.text))))),
    );
  }
  return judged;
}

function judgedBy(query: Query, answers: readonly string[]): Judged {
  const found = answers.length;
  return {
    query,
    ndcg: query.kind === "absent" ? Number(found === 0) : ndcg(answers, query.grades),
    found,
  };
}

function line(group: string, judged: readonly Judged[]): Line {
  const mean = (numbers: readonly number[]) =>
    numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const answered = judged.filter(({ query }) => query.kind !== "absent");
  return {
    group,
    queries: judged.length,
    ndcg: mean(judged.map((one) => one.ndcg)),
    zero: mean(answered.map(({ found }) => Number(found === 0))),
  };
}

/** Queries that the market has an answer to: those that the score of a provider is the mean of. */
export function answerable(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ query }) => query.kind !== "absent");
}

/** The means of all answerable queries, then by wording and by kind; absent goods last, on their own. */
export function table(judged: readonly Judged[]): Line[] {
  const asked = answerable(judged);
  return [
    line("all", asked),
    ...WORDINGS.map((wording) =>
      line(
        wording,
        asked.filter(({ query }) => query.wording === wording),
      ),
    ),
    ...KINDS.map((kind) =>
      line(
        kind,
        judged.filter(({ query }) => query.kind === kind),
      ),
    ),
  ];
}

/** By how much each answerable query without accents is behind its accented twin; the furthest behind first. */
export function behindTwins(judged: readonly Judged[]): Array<{ text: string; behind: number }> {
  const scores = new Map(judged.map(({ query, ndcg }) => [query.text, ndcg]));
  return answerable(judged)
    .flatMap(({ query: { text, twin }, ndcg }) =>
      twin === undefined ? [] : [{ text, behind: (scores.get(twin) ?? 0) - ndcg }],
    )
    .sort((a, b) => b.behind - a.behind);
}
