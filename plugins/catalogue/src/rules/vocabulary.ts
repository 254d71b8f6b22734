import { fold } from "@nang-gio/vietnam";
import { likeliest } from "./accents";
import { isTelexOf, otherNumber, slipsApart, soundFold, telexFold } from "./spelling";
import type { Word } from "./words";

/** How much a word counts by how it matches. */
const EXACT = 1;
const UNACCENTED = 0.85;
const OTHER_NUMBER = 0.85;
const OTHER_ACCENT = 0.7;
const TELEX = 0.95;
const SOUND = 0.6;
const PREFIX = 0.55;
const SLIP = 0.28;

/** Of the ways to accent a word typed without accents, the rarest counts this much of the commonest. */
const RAREST = 0.6;
const SHORTEST_SLIP = 4;
/** A word that stands alone is not supported by another, so a short one is taken as it stands. */
const SHORTEST_SLIP_ALONE = 5;
const SHORTEST_PART = 2;
/** Two words without accents side by side are often a name in an English text, that has them in Vietnamese. */
const PLAIN = 0.4;
/** Above the number of any word, so that a pair of them is one number. */
const PAIR = 2 ** 25;

/** How well a known word matches the one asked for; a guess supposes a mistake. */
export interface Reading {
  quality: number;
  guess: boolean;
}

/** Readings of one word of a query, by the numbers of known words. */
export type Readings = ReadonlyMap<number, Reading>;

/** What is known of a query beside one of its words. */
interface Asked {
  /** Whether the query is typed with accents. */
  accented: boolean;
  /** Whether other words stand beside this one. */
  many: boolean;
  /** Letters from which the word may be unfinished. */
  prefix: number | undefined;
  /** Whether it may be unfinished although it is a whole word already. */
  typing: boolean;
  /** The known word that its neighbours tell it to be; see {@link Vocabulary.accents}. */
  told?: number;
}

/** The words of products by numbers, and what a word that is typed may mean among them. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #written: string[] = [];
  readonly #plain: boolean[] = [];
  readonly #uses: number[] = [];
  /** How often one word follows another, by `first * PAIR + second`. */
  readonly #pairs = new Map<number, number>();
  /** Words of texts that people read: a code of goods says nothing of how a word is written. */
  readonly #said = new Set<number>();
  readonly #byFolded = new Map<string, number[]>();
  readonly #bySound = new Map<string, Set<string>>();
  #sortedFolded: string[] | undefined;

  /** Number of words known. */
  get size(): number {
    return this.#written.length;
  }

  /** The number of a word, a new one for a new word. */
  learn({ written, folded }: Word): number {
    const known = this.#ids.get(written);
    if (known !== undefined) return known;
    const id = this.#written.push(written) - 1;
    this.#ids.set(written, id);
    this.#plain.push(written === folded);
    this.#uses.push(0);
    const alike = this.#byFolded.get(folded);
    if (alike) alike.push(id);
    else {
      this.#byFolded.set(folded, [id]);
      this.#sortedFolded = undefined;
      const sound = soundFold(folded);
      const sounding = this.#bySound.get(sound);
      if (sounding) sounding.add(folded);
      else this.#bySound.set(sound, new Set([folded]));
    }
    return id;
  }

  /** Counts one more product that a word is of: of several readings the commonest is the likeliest. */
  use(id: number): void {
    this.#uses[id] = (this.#uses[id] ?? 0) + 1;
  }

  /** Counts the neighbours in a text. */
  readInOrder(ids: readonly number[]): void {
    for (const id of ids) this.#said.add(id);
    for (let at = 1; at < ids.length; at++) {
      const pair = (ids[at - 1] ?? 0) * PAIR + (ids[at] ?? 0);
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    }
  }

  /** How often one word follows another. */
  together(first: number, second: number): number {
    return this.#pairs.get(first * PAIR + second) ?? 0;
  }

  /** How many products a word is of. */
  uses(id: number): number {
    return this.#uses[id] ?? 0;
  }

  /** A known word by its number. */
  word(id: number | undefined): Word | undefined {
    const written = this.#written[id ?? -1];
    return written === undefined ? undefined : { written, folded: fold(written) };
  }

  /** Whether a word is written without accents in a text that people read. */
  isPlainlySaid(word: Word): boolean {
    const id = this.#ids.get(word.folded);
    return id !== undefined && this.#said.has(id);
  }

  /** The ways in which a word is known to be accented. */
  alike(word: Word | undefined): readonly number[] {
    return this.#byFolded.get(word?.folded ?? "") ?? [];
  }

  /** Whether a word is known, however it is accented. */
  knows({ folded }: Word): boolean {
    return this.#byFolded.has(folded);
  }

  /** The words that a query without accents most likely means; see {@link likeliest}. */
  accents(words: readonly Word[]): Array<number | undefined> {
    return likeliest(
      words.map((word) => this.alike(word)),
      {
        together: (first, second) => {
          const seen = this.together(first, second);
          return this.#isPlain(first) && this.#isPlain(second) ? seen * PLAIN : seen;
        },
        uses: (id) => this.uses(id),
      },
    );
  }

  /** Words with spaces where they were forgotten (`thanhlong`) and without where they should not be (`home stay`). */
  respaced(words: readonly Word[]): Word[] {
    const spaced: Word[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      const next = words[at + 1];
      const joined = next && {
        written: word.written + next.written,
        folded: word.folded + next.folded,
      };
      if (joined && this.knows(joined) && !(this.knows(word) && this.knows(next))) {
        spaced.push(joined);
        at++;
      } else spaced.push(...(this.#parts(word) ?? [word]));
    }
    return spaced;
  }

  /** What a word of a query may mean. */
  readings(word: Word, asked: Asked): Readings {
    const found = new Map<number, Reading>();
    const offer = (ids: readonly number[], quality: number, guess = false) => {
      for (const id of ids) {
        if (quality > (found.get(id)?.quality ?? 0)) found.set(id, { quality, guess });
      }
    };
    const accented = word.written !== word.folded;
    const exact = this.#ids.get(word.written);
    const alike = this.alike(word);
    if (asked.told !== undefined) {
      offer([asked.told], EXACT);
      for (const id of alike) offer([id], OTHER_ACCENT, !this.#isPlain(id));
    } else if (accented) {
      const certain = exact !== undefined;
      if (certain) offer([exact], EXACT);
      for (const id of alike) {
        if (!certain || this.#isPlain(id)) offer([id], OTHER_ACCENT, !certain);
      }
    } else {
      if (asked.accented && exact !== undefined) offer([exact], EXACT);
      this.#offerLikely(alike, asked.accented ? OTHER_ACCENT : UNACCENTED, offer);
      for (const form of otherNumber(word.folded)) {
        const id = this.#ids.get(form);
        if (id !== undefined) offer([id], OTHER_NUMBER);
      }
    }
    if (asked.prefix !== undefined && word.folded.length >= asked.prefix) {
      if (asked.typing || found.size === 0) {
        this.#prefixes(word, accented, (id) => offer([id], PREFIX));
      }
    }
    offer(this.#byTelex(word), TELEX);
    if (accented ? exact === undefined : found.size === 0) {
      for (const folded of this.#bySound.get(soundFold(word.folded)) ?? []) {
        offer(this.#byFolded.get(folded) ?? [], SOUND, true);
      }
    }
    if (this.#mayHaveSlipped(word, asked, accented && exact !== undefined, found)) {
      for (const [folded, ids] of this.#byFolded) {
        if (folded.length >= 3 && slipsApart(word.folded, folded)) offer(ids, SLIP, true);
      }
    }
    return found;
  }

  /** Known words that an unknown one holds the Telex keys of. */
  #byTelex(word: Word): number[] {
    if (this.alike(word).length > 0) return [];
    const meant = this.#byFolded.get(telexFold(word.folded)) ?? [];
    return meant.filter((id) => isTelexOf(word.folded, this.#written[id] ?? ""));
  }

  /** Whether a word is written without accents. */
  #isPlain(id: number): boolean {
    return this.#plain[id] ?? false;
  }

  /** The two known words that an unknown one is made of; the commonest where there are several. */
  #parts(word: Word): Word[] | undefined {
    const { written, folded } = word;
    if (this.knows(word) || this.knows({ written, folded: telexFold(folded) })) return undefined;
    if (written.length !== folded.length || /\d/.test(folded)) return undefined;
    let best: Word[] | undefined;
    let most = 0;
    for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
      const parts = [
        { written: written.slice(0, cut), folded: folded.slice(0, cut) },
        { written: written.slice(cut), folded: folded.slice(cut) },
      ];
      const uses = Math.min(...parts.map((part) => this.#usesOf(part)));
      if (uses > most) {
        best = parts;
        most = uses;
      }
    }
    return best;
  }

  #usesOf(word: Word): number {
    return Math.max(0, ...this.alike(word).map((id) => this.#uses[id] ?? 0));
  }

  /** Ways to accent one word, each by how common it is beside the commonest. */
  #offerLikely(
    ids: readonly number[],
    quality: number,
    offer: (ids: readonly number[], quality: number) => void,
  ): void {
    const most = Math.max(1, ...ids.map((id) => this.#uses[id] ?? 0));
    for (const id of ids) {
      const share = (this.#uses[id] ?? 0) / most;
      offer([id], quality * (RAREST + (1 - RAREST) * share));
    }
  }

  /** `nuoc man` may mean `mam`, since another word supports it; `thang` alone is meant as it stands. */
  #mayHaveSlipped(
    { folded }: Word,
    { many, told }: Asked,
    certain: boolean,
    found: ReadonlyMap<number, Reading>,
  ): boolean {
    if (certain || told !== undefined || /\d/.test(folded)) return false;
    if (many) return folded.length >= SHORTEST_SLIP - 1;
    const unknown = [...found.values()].every(({ guess }) => guess);
    return unknown && folded.length >= SHORTEST_SLIP_ALONE;
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
}
