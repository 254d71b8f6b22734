import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  releaseLockStep,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows";
import { upsertOrganisationsWorkflow } from "@nang-gio/cooperative/workflows";
import type { ApplyToSell } from "../contract";
import {
  applyStandingStep,
  claimOrganisationStep,
  planApplicationStep,
} from "./steps/apply-to-sell";
import { createSellerAccountStep } from "./steps/create-seller";
import { registerIdentityStep } from "./steps/register-identity";

const key = "applications-to-sell";

/**
 * Takes a person's application to sell: makes their account, and either their co-operative with the standing
 * "applied" and them as its owner, or a claim to the co-operative that the register knows. One application after the other: the
 * co-operative of one that fails is taken away again, and no claim may have been laid to it meanwhile.
 * @throws Problem `marketplace.login_taken` with a detail a field; those of `upsertOrganisationsWorkflow`.
 */
export const applyToSellWorkflow = createWorkflow("apply-to-sell", (input: ApplyToSell) => {
  acquireLockStep({ key, timeout: 20, ttl: 60 });
  const plan = planApplicationStep(input);
  when("organisation-is-new", plan, ({ kind }) => kind === "new").then(() => {
    upsertOrganisationsWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input: sent, plan: { handle } }) => ({
        rows: [
          {
            handle,
            kind: sent.kind,
            name: sent.cooperative_name,
            registration_number: sent.registration_number,
            commune_code: sent.commune_code,
            sector: sent.sector,
          },
        ],
        fresh: true,
      })),
    });
  });
  const account = transform({ input, plan }, ({ input: sent, plan: { kind, handle } }) => ({
    name: sent.name,
    phone: sent.phone,
    email: sent.email,
    password: sent.password,
    memberships: kind === "new" ? [{ cooperative: handle, role: "owner" as const }] : [],
    consented: true,
  }));
  const id = createSellerAccountStep(account);
  const authIdentityId = registerIdentityStep(
    transform({ input, id }, (made) => ({ id: made.id, password: made.input.password })),
  );
  setAuthAppMetadataStep({ authIdentityId, actorType: "seller", value: id });
  when("standing-is-new", plan, ({ kind }) => kind === "new").then(() => {
    applyStandingStep(
      transform({ plan, id }, (made) => ({ handle: made.plan.handle, actor_id: made.id })),
    );
  });
  when("organisation-is-known", plan, ({ kind }) => kind === "claim").then(() => {
    claimOrganisationStep(
      transform({ plan, id }, (made) => ({
        account_id: made.id,
        organisation_id: made.plan.organisation_id ?? "",
      })),
    );
  });
  releaseLockStep({ key });
  return new WorkflowResponse(
    transform(plan, ({ kind, cooperative_name }) => ({ kind, cooperative_name })),
  );
});
