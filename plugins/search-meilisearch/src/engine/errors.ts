import { MedusaError } from "@medusajs/framework/utils";
import { MeilisearchApiError, MeilisearchRequestError } from "meilisearch";

/** The engine can't be asked now: it does not answer, not in time, or not to this key. */
export class EngineAway extends MedusaError {
  constructor(readonly reason: string) {
    super(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch is away: ${reason}`);
  }
}

/** Answers after which asking anyone else makes sense: no access, too much to do, broken. */
const isAway = (status: number) => [401, 403, 408, 429].includes(status) || status >= 500;

/** The system's own code where there is one (`ECONNREFUSED`), else what went wrong in words. */
function reasonOf({ cause, message }: MeilisearchRequestError): string {
  if (!(cause instanceof Error)) return message;
  const inner = cause.cause;
  const code = inner instanceof Error && "code" in inner ? inner.code : undefined;
  return typeof code === "string" ? code : cause.message;
}

/** An error of the client as Medusa understands it, so that the right status reaches who asks. */
export function medusaError(error: unknown): unknown {
  if (error instanceof MeilisearchRequestError) return new EngineAway(reasonOf(error));
  // The client reads each answer as JSON, also the page by which a proxy says that nobody is behind it.
  if (error instanceof SyntaxError) return new EngineAway("its answer is no JSON");
  if (!(error instanceof MeilisearchApiError)) return error;
  const { cause, message, response } = error;
  if (isAway(response.status)) return new EngineAway(cause?.code ?? String(response.status));
  const type =
    cause?.code === "index_not_found"
      ? MedusaError.Types.NOT_FOUND
      : MedusaError.Types.INVALID_DATA;
  return new MedusaError(type, message, cause?.code);
}

/** Whether what was asked for is not there. */
export function isNotFound(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND;
}

/** Runs what asks the engine. @throws MedusaError in place of the client's own errors. */
export async function asking<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw medusaError(error);
  }
}
