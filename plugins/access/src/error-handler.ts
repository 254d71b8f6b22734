import { randomUUID } from "node:crypto";
import {
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  errorHandler as medusaErrorHandler,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { languageOf } from "./language";
import { registerMessages, translate } from "./messages/catalogue";
import { en } from "./messages/en";
import { foreignProblem, registerForeign } from "./messages/foreign";
import { vi } from "./messages/vi";
import { isProblem, type ProblemLike } from "./problem";

registerMessages("access", { vi, en });

registerForeign([
  { says: /^Invalid (TOTP code|MFA (challenge|verification) code)/, code: "access.otp_wrong" },
  { says: /^Recovery code is invalid/, code: "access.otp_wrong" },
  { says: /^MFA challenge (with id|has)/, code: "access.otp_again" },
]);

const STATUS: Record<string, number> = {
  invalid_data: 400,
  not_allowed: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  conflict: 409,
  too_many: 429,
};

/** Of more faults than these the sentence names the fields only. */
const TOLD_REASONS = 3;

/**
 * Status and body of the answer to a problem, in a language. Of a request that is not right the sentence itself says
 * why: Medusa's own pages show nothing else.
 */
export function answerTo(problem: ProblemLike, acceptLanguage: string | undefined) {
  const language = languageOf(acceptLanguage);
  const sentence = (code: string, params?: ProblemLike["params"]) =>
    translate(code, language, params) ?? code;
  const details = problem.details?.map(({ field, code, params }) => ({
    field,
    code,
    message: sentence(code, params),
  }));
  const reasons = problem.code === "access.request.invalid" ? (details ?? []) : [];
  const told = reasons.length > TOLD_REASONS ? [] : reasons.map(({ message }) => message);
  return {
    status: STATUS[problem.type] ?? 400,
    body: {
      type: problem.type,
      code: problem.code,
      message: [sentence(problem.code, problem.params), ...new Set(told)].join(" "),
      ...(problem.field ? { field: problem.field } : {}),
      ...(details?.length ? { details } : {}),
    },
  };
}

const medusaHandler = medusaErrorHandler();

/**
 * Answers every error of the backend: a {@link ProblemLike}, or what of Medusa's own has a sentence of ours,
 * in the reader's language with its field;
 * an unforeseen error with a reference that stands in the log too, and nothing of its inside;
 * all others as Medusa does. An answer that has begun is cut off, so that nobody takes it for whole.
 */
export function errorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const problem = isProblem(error) ? error : foreignProblem(error);
  if (problem) {
    const { status, body } = answerTo(problem, req.headers["accept-language"]);
    res.status(status).json(body);
    return;
  }
  if (!(error instanceof Error) || getHttpResponseFromError(error).statusCode < 500) {
    medusaHandler(error as Parameters<typeof medusaHandler>[0], req, res, next);
    return;
  }
  const requestId = randomUUID();
  req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`request ${requestId} failed`, error);
  res.status(500).json({
    type: "unexpected_state",
    code: "access.internal",
    message: translate("access.internal", languageOf(req.headers["accept-language"]), {
      request_id: requestId,
    }),
    request_id: requestId,
  });
}
