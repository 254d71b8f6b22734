import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Gives an account its identity for log-in, known by the account's id. */
export const registerIdentityStep = createStep(
  "register-identity",
  async ({ id, password }: { id: string; password: string }, { container }) => {
    const { authIdentity, error } = await container
      .resolve(Modules.AUTH)
      .register("emailpass", { body: { email: id, password } });
    if (!authIdentity) throw new Error(error);
    return new StepResponse(authIdentity.id, authIdentity.id);
  },
  async (identityId, { container }) => {
    if (identityId) await container.resolve(Modules.AUTH).deleteAuthIdentities([identityId]);
  },
);
