import { Tally } from "./tally";
import { indexWords, queryWords, slipsApart, telexFold, type Word } from "./words";

/** The texts that a product is found by. */
export interface Texts {
  title: string;
  title_en: string;
  subtitle: string;
  category: string;
  cooperative: string;
  commune: string;
  variants: string;
}

const FIELDS = [
  "title",
  "title_en",
  "subtitle",
  "category",
  "cooperative",
  "commune",
  "variants",
] as const satisfies ReadonlyArray<keyof Texts>;

/** How much a word counts by the text that it stands in; titles above all else. */
const FIELD_WEIGHT = [1, 0.95, 0.5, 0.45, 0.4, 0.3, 0.45];
const FIELD_BITS = FIELDS.length;

/** How much a word counts by how it matches. */
const EXACT = 1;
const UNACCENTED = 0.85;
const OTHER_ACCENT = 0.7;
const TELEX = 0.65;
const PREFIX = 0.55;
const SLIP = 0.28;

const IN_ORDER_BONUS = 0.3;
const WHOLE_TITLE_BONUS = 0.2;
/** With so many matches without a slip of the finger, those with one are left out. */
const ENOUGH = 5;
const MOST_WORDS = 12;
const SHORTEST_PREFIX = 3;

/** A product that a query finds. */
export interface Ranked {
  slot: number;
  score: number;
}

/** Words alike to a query's word, and how much each counts. */
type Candidates = Map<number, number>;

/**
 * Words of products, kept in memory, and the one ranking of the market: a word as written counts most,
 * then without accents, then as a beginning, then with a slip of the finger; a title counts above a
 * co-operative or a commune. A slot is a product's number; a changed product takes a new one.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #written: string[] = [];
  readonly #folded: string[] = [];
  readonly #byFolded = new Map<string, number[]>();
  /** Per word: `slot << FIELD_BITS | bits of the fields that it stands in`. */
  readonly #postings: number[][] = [];
  readonly #titles: number[][] = [];
  #sortedFolded: string[] | undefined;
  #slots = 0;
  readonly #totals = new Tally();
  readonly #best = new Tally();

  /** Number of words known. */
  get size(): number {
    return this.#written.length;
  }

  /** Puts a product's texts under a slot that has not been used. */
  add(slot: number, texts: Texts): void {
    this.#slots = Math.max(this.#slots, slot + 1);
    const bitsOf = new Map<number, number>();
    FIELDS.forEach((field, index) => {
      const { words, further } = indexWords(texts[field]);
      const ids = words.map((word) => this.#learn(word));
      if (field === "title") this.#titles[slot] = ids;
      for (const id of [...ids, ...further.map((word) => this.#learn(word))]) {
        bitsOf.set(id, (bitsOf.get(id) ?? 0) | (1 << index));
      }
    });
    for (const [id, bits] of bitsOf) {
      this.#postings[id]?.push(slot * 2 ** FIELD_BITS + bits);
    }
  }

  /**
   * The products that a query finds, in no order. `alive` says which slots count. Nothing but stop words
   * finds nothing. Every word must be found; when no product has all, most of them.
   * @param typing the last word may be unfinished after one letter
   */
  find(query: string, alive: (slot: number) => boolean, typing = false): Ranked[] {
    const words = queryWords(query).slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const candidates = words.map((word, index) =>
      this.#candidates(word, {
        many: words.length > 1,
        prefix: index === words.length - 1 ? (typing ? 1 : SHORTEST_PREFIX) : undefined,
      }),
    );
    const all = this.#match(candidates, words.length, alive);
    return all.length > 0 || words.length < 3
      ? all
      : this.#match(candidates, Math.ceil(words.length * 0.6), alive);
  }

  /** What {@link find} gives, best first. */
  rank(query: string, alive: (slot: number) => boolean, typing = false): Ranked[] {
    return this.find(query, alive, typing).sort((a, b) => b.score - a.score || a.slot - b.slot);
  }

  #learn(word: Word): number {
    const known = this.#ids.get(word.written);
    if (known !== undefined) return known;
    const id = this.#written.push(word.written) - 1;
    this.#ids.set(word.written, id);
    this.#folded.push(word.folded);
    this.#postings.push([]);
    const alike = this.#byFolded.get(word.folded);
    if (alike) alike.push(id);
    else {
      this.#byFolded.set(word.folded, [id]);
      this.#sortedFolded = undefined;
    }
    return id;
  }

  #candidates(word: Word, allow: { many: boolean; prefix: number | undefined }): Candidates {
    const found: Candidates = new Map();
    const offer = (id: number, quality: number) => {
      if (quality > (found.get(id) ?? 0)) found.set(id, quality);
    };
    const accented = word.written !== word.folded;
    const exact = this.#ids.get(word.written);
    if (exact !== undefined) offer(exact, EXACT);
    for (const id of this.#byFolded.get(word.folded) ?? []) {
      if (!accented) offer(id, UNACCENTED);
      else if (this.#written[id] === word.folded) offer(id, OTHER_ACCENT);
      else if (exact === undefined) offer(id, OTHER_ACCENT);
    }
    if (allow.prefix !== undefined && word.folded.length >= allow.prefix) {
      this.#prefixes(word, accented, (id) => offer(id, PREFIX));
    }
    if (found.size === 0) {
      for (const id of this.#byFolded.get(telexFold(word.folded)) ?? []) offer(id, TELEX);
    }
    if (this.#mayHaveSlipped(word, allow.many, found.size === 0, accented && exact !== undefined)) {
      for (const [folded, ids] of this.#byFolded) {
        if (folded.length < 3 || !slipsApart(word.folded, folded)) continue;
        for (const id of ids) offer(id, SLIP);
      }
    }
    return found;
  }

  /** `nuoc man` may mean `mam`, since another word supports it; `thang` alone is meant as it stands. */
  #mayHaveSlipped({ folded }: Word, many: boolean, unknown: boolean, certain: boolean): boolean {
    const longEnough = folded.length >= 4 || (many && folded.length === 3);
    return longEnough && (many || unknown) && !certain && !/\d/.test(folded);
  }

  #prefixes(word: Word, accented: boolean, offer: (id: number) => void): void {
    this.#sortedFolded ??= [...this.#byFolded.keys()].sort();
    const sorted = this.#sortedFolded;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < word.folded) low = middle + 1;
      else high = middle;
    }
    for (let at = low; sorted[at]?.startsWith(word.folded); at++) {
      for (const id of this.#byFolded.get(sorted[at] ?? "") ?? []) {
        const written = this.#written[id] ?? "";
        if (!accented || written.startsWith(word.written) || written === sorted[at]) offer(id);
      }
    }
  }

  #match(
    candidates: readonly Candidates[],
    required: number,
    alive: (slot: number) => boolean,
  ): Ranked[] {
    const totals = this.#totals;
    const best = this.#best;
    totals.begin(this.#slots);
    for (const [index, words] of candidates.entries()) {
      this.#findBest(words);
      const canStillReach = candidates.length - index >= required;
      for (const slot of best.slots) {
        if (totals.words(slot) > 0 || (canStillReach && alive(slot))) {
          totals.add(slot, best.score(slot), best.slipped(slot));
        }
      }
    }
    const found = totals.slots.filter((slot) => totals.words(slot) >= required);
    const sure = found.filter((slot) => !totals.slipped(slot));
    return (sure.length >= ENOUGH ? sure : found).map((slot) => ({
      slot,
      score: totals.score(slot) + this.#titleBonus(slot, candidates),
    }));
  }

  #findBest(words: Candidates): void {
    const best = this.#best;
    best.begin(this.#slots);
    for (const [id, quality] of words) {
      for (const posting of this.#postings[id] ?? []) {
        const slot = Math.floor(posting / 2 ** FIELD_BITS);
        const score = quality * weightOf(posting & (2 ** FIELD_BITS - 1));
        best.offer(slot, score, quality === SLIP);
      }
    }
  }

  /** More for a title that holds the words side by side in order, or nothing but them. */
  #titleBonus(slot: number, candidates: readonly Candidates[]): number {
    const title = this.#titles[slot] ?? [];
    let longest = 0;
    for (let start = 0; start < title.length; start++) {
      let run = 0;
      while (run < candidates.length && candidates[run]?.has(title[start + run] ?? -1)) run++;
      longest = Math.max(longest, run);
    }
    const share = longest / candidates.length;
    const filled = title.length > 0 ? Math.min(1, longest / title.length) : 0;
    const leading = candidates[0]?.has(title[0] ?? -1) ? 0.05 : 0;
    return share * IN_ORDER_BONUS + filled * WHOLE_TITLE_BONUS + leading;
  }
}

const WEIGHT_OF_BITS = Array.from({ length: 2 ** FIELD_BITS }, (_, bits) =>
  FIELD_WEIGHT.reduce(
    (most, weight, index) => (bits & (1 << index) && weight > most ? weight : most),
    0,
  ),
);

function weightOf(bits: number): number {
  return WEIGHT_OF_BITS[bits] ?? 0;
}
