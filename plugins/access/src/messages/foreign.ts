import type { ProblemLike } from "../problem";

/** A sentence of Medusa's own, in English only, and the code of ours that says the same. */
export interface ForeignSentence {
  says: RegExp;
  code: string;
}

const known: ForeignSentence[] = [];

/** Tells which of our sentences stand for Medusa's own; the codes are those of a registered domain. */
export function registerForeign(sentences: readonly ForeignSentence[]): void {
  known.push(...sentences);
}

interface MedusaRefusal {
  type: string;
  message: string;
}

function isRefusal(error: unknown): error is MedusaRefusal {
  const { type, message } = (error ?? {}) as Partial<MedusaRefusal>;
  return typeof type === "string" && typeof message === "string";
}

/** What Medusa refused, as a problem with a sentence of ours; what no domain knows gives `undefined`. */
export function foreignProblem(error: unknown): ProblemLike | undefined {
  if (!isRefusal(error)) return undefined;
  const code = known.find(({ says }) => says.test(error.message))?.code;
  return code ? { type: error.type, code, params: {}, details: [] } : undefined;
}
