import type { MedusaContainer } from "@medusajs/framework/types";
import type { IndicatorScope } from "../../indicators/definition";
import { INDICATORS, measure } from "../../indicators/indicators";
import type { EvidenceRow, Figure } from "../../indicators-contract";
import type { DefinitionWords } from "../../reporting-contract";

/** An indicator as it is computed of a period. */
export interface Measured {
  words: DefinitionWords;
  figures: Figure[];
  evidence: EvidenceRow[];
  /** The figures of a part of the evidence. */
  figuresOf: (evidence: readonly EvidenceRow[]) => Figure[];
}

/** An indicator by its code, of a period; nothing where nothing computes it yet. */
export async function measureCode(
  container: MedusaContainer,
  code: string,
  scope: IndicatorScope,
): Promise<Measured | undefined> {
  const definition = INDICATORS.find((one) => one.code === code);
  if (!definition) return undefined;
  const { indicator, evidence } = await measure(container, definition, scope);
  const { counts, counted_in, period, sources, figures } = indicator;
  const words = { counts, counted_in, period, sources };
  return { words, figures, evidence, figuresOf: (part) => definition.figures(part) };
}

/** Does something of many, a few at a time: the database has a handful of connections for everyone. */
export async function inParts<Of, Result>(
  all: readonly Of[],
  run: (one: Of) => Promise<Result>,
): Promise<Result[]> {
  const AT_ONCE = 4;
  const done: Result[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    done.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(run))));
  }
  return done;
}
