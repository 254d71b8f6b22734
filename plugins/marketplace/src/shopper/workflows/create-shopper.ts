import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import { type Language, Problem } from "@nang-gio/access/problem";
import { CONSENT_VERSIONS, type RegisterShopper } from "../../contract";
import { SHOPPER_MODULE } from "../../modules/shopper";
import type { ShopperService } from "../../modules/shopper/service";
import { registerIdentityStep } from "../../workflows/steps/register-identity";
import { SHOPPER_ACTOR } from "../guard";
import { findShopper } from "../read/find-shopper";

/** Who opens an account, and in which language they read what they agreed to. */
type NewShopper = Omit<RegisterShopper, "consent"> & { language: Language };

/** Makes Medusa's customer with an account. @throws Problem conflict `shopper.email_taken` */
const createShopperAccountStep = createStep(
  "create-shopper-account",
  async ({ name, email, phone, language }: NewShopper, { container }) =>
    container.resolve(Modules.LOCKING).execute(`shopper:${email}`, async () => {
      if (await findShopper(container, { email })) {
        throw new Problem("conflict", "shopper.email_taken", { field: "email" });
      }
      const { id } = await container
        .resolve(Modules.CUSTOMER)
        .createCustomers({ email, first_name: name, phone, has_account: true });
      const shoppers = container.resolve<ShopperService>(SHOPPER_MODULE);
      await shoppers.createShopperAccounts({ id, consented_at: new Date() });
      await shoppers.createShopperConsents({
        ...{ account_id: id, purpose: "account", given: true },
        ...{ version: CONSENT_VERSIONS.account, language },
      });
      return new StepResponse(id, id);
    }),
  async (id, { container }) => {
    if (!id) return;
    const shoppers = container.resolve<ShopperService>(SHOPPER_MODULE);
    await shoppers.deleteShopperConsents({ account_id: id });
    await shoppers.deleteShopperAccounts(id);
    await container.resolve(Modules.CUSTOMER).deleteCustomers(id);
  },
);

/** Makes a shopper who can sign in; gives the account's id. @throws Problem conflict `shopper.email_taken` */
export const createShopperWorkflow = createWorkflow("create-shopper", (input: NewShopper) => {
  const id = createShopperAccountStep(input);
  const authIdentityId = registerIdentityStep(
    transform({ input, id }, (made) => ({ id: made.id, password: made.input.password })),
  );
  setAuthAppMetadataStep({ authIdentityId, actorType: SHOPPER_ACTOR, value: id });
  return new WorkflowResponse(id);
});
