import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { hasMarkup, Problem } from "@nang-gio/access/problem";
import { fold, slug } from "@nang-gio/vietnam";
import type { ApplyToSell } from "../../contract";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";
import { loginsTaken } from "../../read/logins-taken";

const LONGEST_HANDLE = 60;

interface Known {
  id: string;
  handle: string;
  name: string;
}

async function organisations(container: MedusaContainer, filters: Record<string, unknown>) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "organisation", fields: ["id", "handle", "name"], filters });
  return data as Known[];
}

/** The organisation that an application speaks of: of its number, or of its name in its commune. */
async function findKnown(container: MedusaContainer, application: ApplyToSell) {
  const { registration_number, cooperative_name, commune_code } = application;
  const byNumber = registration_number
    ? await organisations(container, { registration_number, merged_into: null })
    : [];
  if (byNumber[0]) return byNumber[0];
  const named = await organisations(container, { commune_code, merged_into: null });
  return named.find(({ name }) => fold(name) === fold(cooperative_name));
}

async function freeHandle(container: MedusaContainer, name: string): Promise<string> {
  const wanted = slug(name).slice(0, LONGEST_HANDLE).replace(/-+$/, "");
  const taken = new Set(
    (await organisations(container, { handle: { $like: `${wanted}%` } })).map(
      ({ handle }) => handle,
    ),
  );
  for (let count = 1; ; count += 1) {
    const handle = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(handle)) return handle;
  }
}

/** Whether an application is a claim to an organisation that is known, and under which handle a new one goes. */
export interface ApplicationPlan {
  kind: "new" | "claim";
  cooperative_name: string;
  handle: string;
  organisation_id: string | null;
}

/**
 * Finds out what an application asks for, before anything is written.
 * @throws Problem `marketplace.plain_text`; `marketplace.login_taken` with a detail for the phone, the e-mail or both.
 */
export const planApplicationStep = createStep(
  "plan-application",
  async (application: ApplyToSell, { container }) => {
    for (const field of ["name", "cooperative_name"] as const) {
      if (hasMarkup(application[field])) {
        throw new Problem("invalid_data", "marketplace.plain_text", { field });
      }
    }
    const details = await loginsTaken(container, application);
    if (details[0]) {
      throw new Problem("conflict", "marketplace.login_taken", {
        field: details[0].field,
        details,
      });
    }
    const known = await findKnown(container, application);
    return new StepResponse<ApplicationPlan>({
      kind: known ? "claim" : "new",
      cooperative_name: known?.name ?? application.cooperative_name,
      handle: known?.handle ?? (await freeHandle(container, application.cooperative_name)),
      organisation_id: known?.id ?? null,
    });
  },
);

/** Gives an organisation that registered itself the standing of one that has applied. */
export const applyStandingStep = createStep(
  "apply-standing",
  async ({ handle, actor_id }: { handle: string; actor_id: string }, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    const [organisation] = await organisations(container, { handle });
    const { id } = await service.createSellingStandings({
      organisation_id: organisation?.id ?? "",
      state: "applied",
      since: new Date(),
      confirmed: false,
    });
    await service.createSellingStandingEvents({ standing_id: id, state: "applied", actor_id });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellingStandings(id);
  },
);

/** Writes a person's claim to an organisation that is known, for staff to decide on. */
export const claimOrganisationStep = createStep(
  "claim-organisation",
  async (
    { account_id, organisation_id }: { account_id: string; organisation_id: string },
    { container },
  ) => {
    const { id } = await container
      .resolve<SellerService>(SELLER_MODULE)
      .createSellerClaims({ account_id, organisation_id, state: "open" });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellerClaims(id);
  },
);
