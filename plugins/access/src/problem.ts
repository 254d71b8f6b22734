import { MedusaError } from "@medusajs/framework/utils";

/** What went wrong, in Medusa's own terms; decides the HTTP status. */
export type ProblemType =
  | "invalid_data"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "gone"
  | "not_allowed"
  | "conflict"
  | "too_many";

/** Values that a message may name; amounts and dates come formatted. */
export type ProblemParams = Record<string, string | number>;

interface ProblemOptions {
  /** Path of the field that is wrong, as the caller wrote it (`officers.0.to`). */
  field?: string;
  params?: ProblemParams;
  /** Several faults at once, each with its own code. */
  details?: readonly ProblemDetail[];
}

/** One fault of several in a {@link Problem}. */
export interface ProblemDetail {
  field: string;
  code: string;
  params?: ProblemParams;
}

/**
 * An error that a reader can act on. It carries a code of a message catalogue (see
 * {@link registerMessages}) instead of a sentence, so that it is answered in the reader's language.
 */
export class Problem extends MedusaError {
  /** Marks a problem also where a workflow engine has copied it and the class is lost. */
  readonly problem = true;
  readonly field?: string;
  readonly params: ProblemParams;
  readonly details: readonly ProblemDetail[];

  constructor(type: ProblemType, code: string, options: ProblemOptions = {}) {
    super(type, code, code);
    this.field = options.field;
    this.params = options.params ?? {};
    this.details = options.details ?? [];
  }
}

/** A problem, or what is left of one after a workflow engine has copied it. */
export type ProblemLike = Pick<Problem, "field" | "params" | "details" | "type"> & {
  code: string;
};

/** Whether an error is a {@link Problem}, its class kept or lost. */
export function isProblem(error: unknown): error is ProblemLike {
  return (
    typeof error === "object" &&
    error !== null &&
    (error as { problem?: unknown }).problem === true &&
    typeof (error as { code?: unknown }).code === "string"
  );
}
