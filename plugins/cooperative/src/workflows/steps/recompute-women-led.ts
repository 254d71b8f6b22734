import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { CooperativeService } from "../../modules/cooperative/service";
import { womenLedFacts } from "../../rules/facts";
import { womenLed } from "../../rules/women-led";

interface RecomputeInput {
  /** Organisations to look at; all when left out. */
  organisation_ids?: string[];
  /** Day in Vietnam; today when left out. */
  day?: CalendarDate;
}

/**
 * Sets the stored women-led tag of organisations to what their facts say of a day. Gives the ids of
 * those whose tag has changed. The stored tag is only for filtering; details compute it afresh.
 */
export const recomputeWomenLedStep = createStep(
  "recompute-women-led",
  async ({ organisation_ids, day = dateInVietnam(new Date()) }: RecomputeInput, { container }) => {
    const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
    const organisations = await service.listOrganisations(
      organisation_ids ? { id: organisation_ids } : {},
      { select: ["id", "women_led", "women_led_on"], relations: ["terms", "labour"], take: null },
    );
    const before = organisations.map(({ id, women_led, women_led_on }) => ({
      id,
      women_led,
      women_led_on,
    }));
    const after = organisations.map(({ id, terms, labour }) => ({
      id,
      women_led: womenLed(womenLedFacts({ terms, labour }), day).holds,
      women_led_on: day,
    }));
    const stale = after.filter(({ women_led_on, women_led }, index) => {
      const stored = before[index];
      return women_led_on !== stored?.women_led_on || women_led !== stored.women_led;
    });
    if (stale.length > 0) await service.updateOrganisations(stale);
    const changed = after
      .filter(({ women_led }, index) => women_led !== before[index]?.women_led)
      .map(({ id }) => id);
    return new StepResponse(changed, before);
  },
  async (before, { container }) => {
    if (before && before.length > 0) {
      await container.resolve<CooperativeService>(COOPERATIVE_MODULE).updateOrganisations(before);
    }
  },
);
