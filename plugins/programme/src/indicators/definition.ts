import type { MedusaContainer } from "@medusajs/framework/types";
import type { EvidenceRow, Figure, IndicatorWords } from "../contract";
import type { InSight } from "../read/sight";

/** A period of whole days in Vietnam, both counted, and whose records of it a caller may see. */
export interface IndicatorScope {
  from: string;
  to: string;
  /** The day it is: what has not come does not count. */
  today: string;
  inSight: InSight;
}

/**
 * An indicator in one place. Its figures are computed of its evidence and of nothing else, so that they are the sum of what
 * they open to.
 */
export interface IndicatorDefinition extends IndicatorWords {
  /** Every record that counts in a period, once, in the order in which it is shown. */
  evidence(container: MedusaContainer, scope: IndicatorScope): Promise<EvidenceRow[]>;
  figures(evidence: readonly EvidenceRow[]): Figure[];
}
