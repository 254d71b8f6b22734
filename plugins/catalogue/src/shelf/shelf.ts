import { type CatalogueChange, ListingQuery, type ProductDocument } from "../contract";
import type { EntryReader, StoredEntry } from "../modules/catalogue/entries";
import { appeal } from "../rules/appeal";
import { Lexicon, type Ranked } from "../rules/lexicon";
import type { Meant } from "../rules/meant";
import { type Counted, count } from "./count";
import { byMatch, type Dictionaries, type Facts, factsOf, Names, ORDERS } from "./facts";
import { type CooperativeSuggestion, Makers, type ShelvedCooperative } from "./makers";
import { Recent } from "./recent";

const LOAD_PAGE = 2_000;
/** How often each process looks for changes that others have written. */
const LOOK_EVERY_MS = 200;
const LOOK_AGAIN_AFTER_FAILURE_MS = 5_000;
const KEPT_DOCUMENTS = 4_000;
const KEPT_ANSWERS = 500;
/** With so many slots of products as they no longer are, the shelf is filled anew. */
const MOST_DEAD_SLOTS = 20_000;

const NO_QUERY: ListingQuery = ListingQuery.parse({});

/**
 * The catalogue in the memory of one process: every product's facts in narrow form, its words, and the
 * newest documents. It is read from the catalogue's tables and follows their log of changes, so that
 * all processes show a change within {@link LOOK_EVERY_MS}. Nothing is ever written through it.
 */
export class Shelf {
  readonly #reader: EntryReader;
  #facts: Array<Facts | undefined> = [];
  #slots = new Map<string, number>();
  #byHandle = new Map<string, string>();
  #names: Dictionaries = emptyNames();
  #cooperatives = new Map<string, ShelvedCooperative>();
  #communes = new Map<string, string>();
  #lexicon = new Lexicon();
  #version = 0;
  #documents = new Recent<ProductDocument>(KEPT_DOCUMENTS);
  #answers = new Recent<Counted>(KEPT_ANSWERS);
  #orders = new Map<ListingQuery["sort"], number[]>();
  #byId: Facts[] | undefined;
  #makers: Makers | undefined;
  #ready: Promise<void> | undefined;
  #isFilled = false;
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #seenAt = Number.NEGATIVE_INFINITY;
  readonly #listeners = new Set<(change: CatalogueChange) => void>();

  constructor(reader: EntryReader) {
    this.#reader = reader;
  }

  /** Version of the catalogue that the shelf shows. */
  get version(): number {
    return this.#version;
  }

  /** Milliseconds since the shelf was last known to be what the catalogue's tables say. */
  get sinceSeen(): number {
    return performance.now() - this.#seenAt;
  }

  /** Whether all goods are on it: not at first, and not while it is filled anew. */
  get isFilled(): boolean {
    return this.#isFilled;
  }

  /** Numbers behind the facts' names. */
  get names(): Dictionaries {
    return this.#names;
  }

  /** Resolves when the shelf is filled; fills it on the first call. */
  open(): Promise<void> {
    this.#ready ??= this.#fill().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  /** Stops following changes. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#listeners.clear();
  }

  /** Takes over what has changed since the last look. */
  async look(): Promise<void> {
    this.#looking ??= this.#takeChanges().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** Calls back on each change until the function given back is called. */
  onChange(listener: (change: CatalogueChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Products that a search text finds, best first: by their words, then by their {@link appeal}. What is alike
   * stands in one order in every process (slots do not), so that pages keep their goods.
   */
  rank(text: string, typing = false): Ranked[] {
    return this.#lexicon
      .find(text, (slot) => this.#facts[slot] !== undefined, typing)
      .flatMap(({ slot, score }) => {
        const facts = this.#facts[slot];
        return facts ? [{ slot, score: score * appeal(facts), facts }] : [];
      })
      .sort(byMatch);
  }

  /** What a search text means by the goods' own words, for an engine that ranks them itself. */
  meant(text: string): Meant[] {
    return this.#lexicon.meant(text);
  }

  /** Filters, counts and sorts; the same question is counted once per version. */
  list(query: ListingQuery): Counted {
    const { limit: _limit, offset: _offset, ...question } = query;
    const key = JSON.stringify(question);
    const kept = this.#answers.get(key);
    if (kept) return kept;
    const answer = count(this.#candidates(query), this.#facts, query, this.#names);
    this.#answers.set(key, answer);
    return answer;
  }

  /** Facts of all products, best first by an order of the listing. */
  sorted(sort: ListingQuery["sort"]): Facts[] {
    return this.list({ ...NO_QUERY, sort }).slots.flatMap((slot) => this.#facts[slot] ?? []);
  }

  /** Facts of all products by their ids, so that new ones come last. */
  byId(): readonly Facts[] {
    this.#byId ??= this.#facts
      .filter((facts) => facts !== undefined)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#byId;
  }

  /** Id of a product by its handle. */
  idOf(handle: string): string | undefined {
    return this.#byHandle.get(handle);
  }

  /** Facts of a slot. */
  facts(slot: number): Facts | undefined {
    return this.#facts[slot];
  }

  /** What is known of a co-operative that sells. */
  cooperative(handle: string): ShelvedCooperative | undefined {
    return this.#cooperatives.get(handle);
  }

  /** Name of a commune that goods come from. */
  commune(code: string): string | undefined {
    return this.#communes.get(code);
  }

  /** Number of products of a co-operative on sale. */
  countOf(cooperative: string): number {
    return this.list(NO_QUERY).facets.cooperative_handle[cooperative] ?? 0;
  }

  /** Co-operatives that a text being typed may name. */
  suggestCooperatives(text: string, most: number): CooperativeSuggestion[] {
    this.#makers ??= new Makers([...this.#cooperatives.values()]);
    return this.#makers.suggest(text, most);
  }

  /** Ids of products like another: of its own category first, then of its co-operative. */
  related(id: string, most: number): string[] {
    const own = this.#facts[this.#slots.get(id) ?? -1];
    if (!own) return [];
    const category = own.categories.at(-1);
    const near = (facts: Facts) =>
      (category !== undefined && facts.categories.includes(category) ? 2 : 0) +
      (facts.cooperative === own.cooperative ? 1 : 0);
    const found: string[][] = [[], [], []];
    for (const slot of this.#candidates(NO_QUERY)) {
      const facts = this.#facts[slot];
      if (!facts || facts.id === id) continue;
      const nearness = near(facts);
      if (nearness > 0) found[nearness - 1]?.push(facts.id);
      if ((found[1]?.length ?? 0) >= most && (found[2]?.length ?? 0) >= most) break;
    }
    const [sameMaker = [], sameKind = [], both = []] = found;
    return [...both.slice(0, most / 2), ...sameKind, ...both.slice(most / 2), ...sameMaker].slice(
      0,
      most,
    );
  }

  /** Documents of products in the order of their ids given; those no longer on sale are left out. */
  async documents(ids: readonly string[]): Promise<ProductDocument[]> {
    const version = this.#version;
    const found = new Map<string, ProductDocument>();
    for (const id of ids) {
      const kept = this.#documents.get(id);
      if (kept) found.set(id, kept);
    }
    const missing = ids.filter((id) => !found.has(id) && this.#slots.has(id));
    for (const { id, document } of await this.#reader.entries(missing)) {
      found.set(id, document);
      if (version === this.#version) this.#documents.set(id, document);
    }
    return ids.flatMap((id) => (this.#slots.has(id) ? (found.get(id) ?? []) : []));
  }

  #candidates(query: ListingQuery): number[] {
    const text = query.q?.trim();
    if (text) {
      const slots = this.rank(text).map(({ slot }) => slot);
      return query.sort === "relevance" ? slots : this.#inOrder(slots, query.sort);
    }
    const kept = this.#orders.get(query.sort);
    if (kept) return kept;
    const ordered = this.#inOrder([...this.#slots.values()], query.sort);
    this.#orders.set(query.sort, ordered);
    return ordered;
  }

  #forgetAnswers(): void {
    this.#makers = undefined;
    this.#answers.clear();
    this.#orders.clear();
    this.#byId = undefined;
  }

  #inOrder(slots: number[], sort: ListingQuery["sort"]): number[] {
    const order = ORDERS[sort];
    return slots
      .flatMap((slot) => {
        const facts = this.#facts[slot];
        return facts ? [{ slot, facts }] : [];
      })
      .sort((a, b) => order(a.facts, b.facts))
      .map(({ slot }) => slot);
  }

  async #fill(): Promise<void> {
    const begun = performance.now();
    this.#isFilled = false;
    const version = await this.#reader.version();
    this.#facts = [];
    this.#slots = new Map();
    this.#byHandle = new Map();
    this.#names = emptyNames();
    this.#cooperatives = new Map();
    this.#lexicon = new Lexicon();
    this.#documents.clear();
    let after = "";
    for (;;) {
      const page = await this.#reader.page(after, LOAD_PAGE);
      for (const entry of page) this.#put(entry);
      after = page.at(-1)?.id ?? "";
      if (page.length < LOAD_PAGE) break;
    }
    this.#forgetAnswers();
    this.#version = version;
    this.#seenAt = begun;
    this.#isFilled = true;
    this.#follow(LOOK_EVERY_MS);
  }

  #follow(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.look().then(
        () => this.#follow(LOOK_EVERY_MS),
        () => this.#follow(LOOK_AGAIN_AFTER_FAILURE_MS),
      );
    }, delay).unref();
  }

  async #takeChanges(): Promise<void> {
    await this.open();
    const begun = performance.now();
    const { change, complete } = await this.#reader.changesSince(this.#version);
    if (change.version === this.#version) {
      this.#seenAt = begun;
      return;
    }
    if (!complete || this.#facts.length - this.#slots.size > MOST_DEAD_SLOTS) await this.#fill();
    else {
      const entries = await this.#reader.entries(change.product_ids);
      for (const id of change.product_ids) this.#remove(id);
      for (const entry of entries) this.#put(entry);
      this.#forgetAnswers();
      this.#version = change.version;
      this.#seenAt = begun;
    }
    for (const listener of this.#listeners) listener(change);
  }

  #remove(id: string): void {
    const slot = this.#slots.get(id);
    this.#documents.delete(id);
    if (slot === undefined) return;
    const handle = this.#facts[slot]?.handle ?? "";
    if (this.#byHandle.get(handle) === id) this.#byHandle.delete(handle);
    this.#facts[slot] = undefined;
    this.#slots.delete(id);
  }

  #put({ id, document, texts, changed }: StoredEntry): void {
    this.#remove(id);
    const slot = this.#facts.push(factsOf(document, this.#names, changed)) - 1;
    this.#slots.set(id, slot);
    this.#byHandle.set(document.handle, id);
    this.#lexicon.add(slot, texts);
    this.#documents.set(id, document);
    const { cooperative_handle: handle, commune_code, commune_name } = document;
    if (commune_code && commune_name) this.#communes.set(commune_code, commune_name);
    if (handle) {
      this.#cooperatives.set(handle, {
        handle,
        name: document.cooperative_name ?? handle,
        name_en: document.cooperative_name_en,
        kind: document.cooperative_kind,
        commune_code: commune_code ?? "",
        commune_name: commune_name ?? "",
        women_led: document.women_led,
      });
    }
  }
}

function emptyNames(): Dictionaries {
  return { categories: new Names(), cooperatives: new Names(), communes: new Names() };
}
