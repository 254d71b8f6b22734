import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { NewSeller } from "../../contract";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";
import { loginsTaken } from "../../read/logins-taken";

async function organisationIds(container: MedusaContainer, handles: readonly string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["id", "handle"],
    filters: { handle: [...handles] },
  });
  const ids = new Map(data.map(({ id, handle }) => [handle, id]));
  return (handle: string) => {
    const id = ids.get(handle);
    if (id) return id;
    throw new Problem("invalid_data", "marketplace.unknown_reference", {
      field: "memberships",
      params: { value: handle },
    });
  };
}

/** A person to make an account for; `consented`: they agreed themselves that the market keeps what they told. */
type NewAccount = NewSeller & { consented?: boolean };

/**
 * Writes a person's account and what they are for which co-operatives from now on.
 * @throws Problem `marketplace.login_taken` with a detail for the phone, the e-mail or both.
 */
export const createSellerAccountStep = createStep(
  "create-seller-account",
  async ({ name, phone, email, memberships, consented }: NewAccount, { container }) => {
    const idOf = await organisationIds(
      container,
      memberships.map(({ cooperative }) => cooperative),
    );
    const from = new Date();
    const rows = memberships.map(({ cooperative, role }) => ({
      organisation_id: idOf(cooperative),
      role,
      from,
    }));
    const service = container.resolve<SellerService>(SELLER_MODULE);
    return container.resolve(Modules.LOCKING).execute("seller-accounts", async () => {
      const details = await loginsTaken(container, { phone, email });
      if (details[0]) {
        const { field } = details[0];
        throw new Problem("conflict", "marketplace.login_taken", { field, details });
      }
      const { id } = await service.createSellerAccounts({
        name,
        phone: phone ?? null,
        email: email ?? null,
        consented_at: consented ? from : null,
      });
      await service.createSellerMemberships(rows.map((row) => ({ ...row, account_id: id })));
      return new StepResponse(id, id);
    });
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellerAccounts(id);
  },
);
