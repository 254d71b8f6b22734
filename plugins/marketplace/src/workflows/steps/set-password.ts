import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";

const PROVIDER = "emailpass";

/** A way to a new password: whose it is, and the id of Medusa's own token for it. */
export interface ResetWay {
  account_id: string;
  jti: string;
}

/**
 * Takes a way to a new password, which can be taken once. Medusa looks it up and deletes it in two steps, so that
 * two at once have to wait for each other.
 * @throws Problem `marketplace.reset_gone` for one that is unknown, used or too old.
 */
export const takeResetStep = createStep(
  "take-password-reset",
  async ({ account_id, jti }: ResetWay, { container }) => {
    await container.resolve(Modules.LOCKING).execute(`password-reset:${account_id}`, () =>
      container
        .resolve(Modules.AUTH)
        .consumePasswordResetToken({ jti, provider: PROVIDER, entity_id: account_id })
        .catch(() => {
          throw new Problem("not_found", "marketplace.reset_gone");
        }),
    );
    return new StepResponse(account_id);
  },
);

/** Gives a person another password. The one before is not known, so that nothing can undo it. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ account_id, password }: { account_id: string; password: string }, { container }) => {
    const { success, error } = await container
      .resolve(Modules.AUTH)
      .updateProvider(PROVIDER, { entity_id: account_id, password });
    if (!success) throw new Error(error);
    return new StepResponse(account_id);
  },
);
