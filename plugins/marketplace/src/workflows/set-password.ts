import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../sign-in/actors";
import { endSessionsStep } from "./steps/end-sessions";
import { type ResetWay, setPasswordStep, takeResetStep } from "./steps/set-password";

/**
 * Sets a new password by a link, and signs the person out everywhere. Gives whose it is.
 * @throws Problem `marketplace.reset_gone`
 */
export const resetPasswordWorkflow = createWorkflow(
  "reset-password",
  (input: ResetWay & { actor: Actor; password: string }) => {
    const account_id = takeResetStep(input);
    setPasswordStep(
      transform({ account_id, input }, (made) => ({
        account_id: made.account_id,
        password: made.input.password,
      })),
    );
    endSessionsStep(
      transform({ account_id, input }, (made) => ({
        actor: made.input.actor,
        account_id: made.account_id,
        except: null,
      })),
    );
    return new WorkflowResponse(account_id);
  },
);

/** Sets a new password for who is signed in, and ends every log-in but theirs. */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: { actor: Actor; account_id: string; session_id: string; password: string }) => {
    const account_id = setPasswordStep(input);
    const ending = transform({ account_id, input }, (made) => ({
      actor: made.input.actor,
      account_id: made.account_id,
      except: made.input.session_id,
    }));
    return new WorkflowResponse(endSessionsStep(ending));
  },
);
