import type { ProductDocument, Suggestion } from "../contract";
import { Lexicon } from "../rules/lexicon";

/** What is shown of a co-operative in facets and suggestions, by its handle. */
export interface ShelvedCooperative {
  handle: string;
  name: string;
  name_en: string | null;
  kind: ProductDocument["cooperative_kind"];
  commune_code: string;
  commune_name: string;
  women_led: boolean;
}

export type CooperativeSuggestion = Extract<Suggestion, { kind: "cooperative" }>;

/** The co-operatives that sell, found by what is being typed. */
export class Makers {
  readonly #lexicon = new Lexicon();
  readonly #cooperatives: readonly ShelvedCooperative[];

  constructor(cooperatives: readonly ShelvedCooperative[]) {
    this.#cooperatives = cooperatives;
    cooperatives.forEach(({ name, name_en, commune_name }, slot) => {
      this.#lexicon.add(slot, { title: name, title_en: name_en ?? "", commune: commune_name });
    });
  }

  /** The best few for a text whose last word may be unfinished. */
  suggest(text: string, most: number): CooperativeSuggestion[] {
    return this.#lexicon
      .rank(text, () => true, true)
      .slice(0, most)
      .flatMap(({ slot }): CooperativeSuggestion[] => {
        const cooperative = this.#cooperatives[slot];
        if (!cooperative) return [];
        const { handle, name, name_en, commune_name } = cooperative;
        return [{ kind: "cooperative", handle, name, name_en, commune_name }];
      });
  }
}
