import { type Language, type ProblemParams, translate } from "@nang-gio/access/problem";
import { formatDong, formatInteger } from "@nang-gio/vietnam";
import type { CartProblem, CartProblemCode } from "../contract";
import type { LineProblem } from "../rules/cart-problems";

/** A cart's problem with its sentence. */
export function sentenceOf(
  code: CartProblemCode,
  language: Language,
  params?: ProblemParams,
): CartProblem {
  return { code, message: translate(`marketplace.${code}`, language, params) ?? code };
}

/** Which sentence tells a line's problem, and what it names. */
export function wordsOf(problem: LineProblem): { code: CartProblemCode; params: ProblemParams } {
  const { name, price, quantity } = problem.line;
  switch (problem.code) {
    case "gone":
      return { code: "gone", params: { name } };
    case "price_changed":
      return {
        code: "price_changed",
        params: { name, before: formatDong(price), now: formatDong(problem.price_now) },
      };
    case "too_few": {
      const params = {
        name,
        available: formatInteger(problem.available),
        wanted: formatInteger(quantity),
      };
      return { code: problem.available === 0 ? "sold_out" : "too_few", params };
    }
  }
}

/** A line's problem as the shopper reads it. */
export function shownProblem(problem: LineProblem, language: Language): CartProblem {
  const { code, params } = wordsOf(problem);
  return {
    ...sentenceOf(code, language, params),
    line_item_id: problem.line.line_item_id,
    ...(problem.code === "price_changed"
      ? { price_before: problem.line.price, price_now: problem.price_now }
      : {}),
    ...(problem.code === "too_few" ? { available: problem.available } : {}),
  };
}
