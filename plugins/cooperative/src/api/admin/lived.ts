import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { calendarDate } from "@nang-gio/vietnam";
import type { LivedBody, LivedType } from "../../contract";
import { viewLived } from "../../read/lived";
import { enterLivedWorkflow } from "../../workflows/enter-lived";

/** A route that lists those of a day, or all with their validity and successors, under a name. */
export function listLived(type: LivedType, name: string) {
  return async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
    const { as_of } = req.validatedQuery as { as_of?: string };
    const found = await viewLived(req.scope, type, as_of ? calendarDate(as_of) : undefined);
    res.json({ [name]: found, count: found.length, limit: found.length, offset: 0 });
  };
}

/** A route that enters the one of `:code` or corrects it, and answers with it. */
export function enterLived(type: LivedType) {
  return async (req: AuthenticatedMedusaRequest<LivedBody>, res: MedusaResponse): Promise<void> => {
    const code = req.params.code ?? "";
    const record = req.validatedBody;
    await enterLivedWorkflow(req.scope).run({ input: { type, code, record } });
    const found = await viewLived(req.scope, type);
    res.json({ [type]: found.find((one) => one.code === code) });
  };
}
