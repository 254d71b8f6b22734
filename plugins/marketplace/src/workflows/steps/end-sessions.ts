import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type Actor, logInsOf } from "../../sign-in/actors";
import type { Ended, Ending } from "../../sign-in/log-ins";

/** Which log-ins of which kind of person end. */
export type EndingOf = Ending & { actor: Actor };

/** Ends log-ins of a person at once; gives how many. Where all end, so do those that are just being made. */
export const endSessionsStep = createStep(
  "end-log-ins",
  async ({ actor, ...ending }: EndingOf, { container }) => {
    const ended = await logInsOf(container, actor).end(ending);
    return new StepResponse<number, { actor: Actor; ended: Ended }>(ended.ids.length, {
      actor,
      ended,
    });
  },
  async (trace, { container }) => {
    if (trace) await logInsOf(container, trace.actor).reopen(trace.ended);
  },
);
