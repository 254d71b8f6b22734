import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { type CalendarDate, calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { OcopCertificateInput } from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import {
  CERTIFICATE_MOVES,
  type CertificateState,
  canBecome,
  expiresOn,
  stateOn,
} from "../../rules/ocop";
import { assertCertificate } from "../../rules/registry";
import { certificateStore, withOrganisationIds } from "../records/stores";
import { revert, upsert } from "../records/upsert";
import { registry } from "./upsert-records";

/** Says what may still become of a certificate in a state. */
function refuseMove(from: CertificateState): never {
  throw new Problem("not_allowed", `cooperative.move_from_${from}`, { field: "state" });
}

/** Two who change the state of a certificate at once come one after the other. */
export function oneAtATime<Result>(
  container: MedusaContainer,
  certificates: ReadonlyArray<{ id: string }>,
  change: () => Promise<Result>,
): Promise<Result> {
  const keys = certificates.map(({ id }) => `ocop-certificate:${id}`);
  return keys.length > 0 ? container.resolve(Modules.LOCKING).execute(keys, change) : change();
}

/** Creates or changes certificates by number and writes each new state into their history. */
export const upsertOcopCertificatesStep = createStep(
  "upsert-ocop-certificates",
  async ({ rows }: { rows: OcopCertificateInput[] }, { container }) => {
    const service = registry(container);
    const today = dateInVietnam(new Date());
    for (const row of rows) assertCertificate(row, today);
    const store = certificateStore(service);
    const inputs = await withOrganisationIds(service, rows);
    return oneAtATime(container, await store.find(inputs), async () => {
      const before = new Map((await store.find(inputs)).map((record) => [record.number, record]));
      for (const input of inputs) {
        const record = before.get(input.number);
        if (record && !canBecome(record.state, input.state)) refuseMove(record.state);
      }
      const { report, trace, ids } = await upsert(store, inputs);
      const written = await service.listOcopCertificates(
        { id: ids },
        { select: ["id", "number", "state", "reason", "product_id"], take: ids.length },
      );
      const moved = written.filter(({ number, state }) => before.get(number)?.state !== state);
      const events = await service.createOcopCertificateEvents(
        moved.map(({ id, state, reason }) => ({ certificate_id: id, state, reason })),
      );
      return new StepResponse(
        { report, product_ids: [...new Set(written.map(({ product_id }) => product_id))] },
        { trace, eventIds: events.map(({ id }) => id) },
      );
    });
  },
  async (done, { container }) => {
    if (!done) return;
    const service = registry(container);
    await service.deleteOcopCertificateEvents(done.eventIds);
    await revert(certificateStore(service), done.trace);
  },
);

/** A staff member's decision on a certificate. */
export interface CertificateMove {
  id: string;
  state: CertificateState;
  reason?: string;
  actor_id?: string;
}

interface MoveTrace {
  before: { id: string; state: CertificateState; reason: string | null; revoked_on: string | null };
  eventId: string;
}

async function moveCertificate(
  service: CooperativeService,
  { id, state, reason, actor_id }: CertificateMove,
): Promise<StepResponse<{ id: string; product_ids: string[] }, MoveTrace | null>> {
  const [certificate] = await service.listOcopCertificates({ id: [id] }, { take: 1 });
  if (!certificate) throw new Problem("not_found", "cooperative.certificate_not_found");
  const answer = { id, product_ids: [certificate.product_id] };
  if (certificate.state === state) return new StepResponse({ ...answer, product_ids: [] }, null);
  if (!CERTIFICATE_MOVES[certificate.state].includes(state)) refuseMove(certificate.state);
  const today = dateInVietnam(new Date());
  const issuedOn = calendarDate(certificate.issued_on);
  const becomes = stateOn({ state, issued_on: issuedOn }, today);
  if (state === "verified" && becomes === "expired") {
    throw new Problem("not_allowed", "cooperative.verify_expired", {
      params: { expires_on: formatDate(expiresOn(issuedOn)) },
    });
  }
  await service.updateOcopCertificates({
    id,
    state,
    reason: reason ?? null,
    revoked_on: state === "revoked" ? today : null,
  });
  const event = await service.createOcopCertificateEvents({
    certificate_id: id,
    state,
    reason: reason ?? null,
    actor_id: actor_id ?? null,
  });
  const { state: from, reason: because, revoked_on } = certificate;
  return new StepResponse(answer, {
    before: { id, state: from, reason: because, revoked_on },
    eventId: event.id,
  });
}

/**
 * Moves one certificate to another state. Asked again for the state that it is in, it does nothing.
 * @throws Problem `cooperative.certificate_not_found`, `cooperative.move_from_<state>`,
 * `cooperative.verify_expired`.
 */
export const moveCertificateStep = createStep(
  "move-certificate",
  (move: CertificateMove, { container }) =>
    oneAtATime(container, [move], () => moveCertificate(registry(container), move)),
  async (done, { container }) => {
    if (!done) return;
    const service = registry(container);
    await service.updateOcopCertificates(done.before);
    await service.deleteOcopCertificateEvents(done.eventId);
  },
);

/**
 * Marks the verified certificates that have ended by a day in Vietnam (today when left out); gives the
 * products that lost stars. One that was revoked meanwhile stays so.
 */
export const expireCertificatesStep = createStep(
  "expire-certificates",
  async ({ day = dateInVietnam(new Date()) }: { day?: CalendarDate }, { container }) => {
    const service = registry(container);
    const over = { state: "verified" as const, expires_on: { $lte: day } };
    const found = await service.listOcopCertificates(over, { select: ["id"], take: null });
    const end = async () => {
      const ended = await service.listOcopCertificates(
        { ...over, id: found.map(({ id }) => id) },
        { select: ["id", "product_id"], take: null },
      );
      await service.updateOcopCertificates(
        ended.map(({ id }) => ({ id, state: "expired" as const })),
      );
      const events = await service.createOcopCertificateEvents(
        ended.map(({ id }) => ({ certificate_id: id, state: "expired" as const })),
      );
      return new StepResponse(
        ended.map(({ product_id }) => product_id),
        { ids: ended.map(({ id }) => id), eventIds: events.map(({ id }) => id) },
      );
    };
    return oneAtATime(container, found, end);
  },
  async (done, { container }) => {
    if (!done) return;
    const service = registry(container);
    await service.deleteOcopCertificateEvents(done.eventIds);
    await service.updateOcopCertificates(
      done.ids.map((id) => ({ id, state: "verified" as const })),
    );
  },
);
