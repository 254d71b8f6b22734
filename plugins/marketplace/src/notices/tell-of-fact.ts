import type { MedusaContainer } from "@medusajs/framework/types";
import { staffInCharge } from "@nang-gio/access/read/staff-in-charge";
import type { AdminFact } from "@nang-gio/cooperative/contract";
import { findFact } from "@nang-gio/cooperative/read/find-facts";
import { type Notice, type Recipient, sendNotices } from "@nang-gio/notices/send-notices";
import { keepersOf } from "../read/members";
import { textsOf } from "./texts-of";

const LINK = { label: "fact_link", path: "/ban-hang/nhan-su" };

/** Which sentences tell of a fact in a state. */
const SENTENCES = {
  submitted: {
    subject: "fact_sent_subject",
    office_term: "fact_sent_office_term",
    labour_snapshot: "fact_sent_labour_snapshot",
    next: ["fact_sent_next"],
  },
  returned: {
    subject: "fact_returned_subject",
    office_term: "fact_returned_office_term",
    labour_snapshot: "fact_returned_labour_snapshot",
    next: ["fact_comments", "fact_returned_next"],
  },
  confirmed: {
    subject: "fact_confirmed_subject",
    office_term: "fact_confirmed_office_term",
    labour_snapshot: "fact_confirmed_labour_snapshot",
    next: ["fact_confirmed_next"],
  },
} as const;
type Told = keyof typeof SENTENCES;

function noticeOf(fact: AdminFact, state: Told, person: string, to: Recipient): Notice {
  const { id, kind, revision, organisation, comments } = fact;
  const { subject, next, [kind]: told } = SENTENCES[state];
  return {
    key: `fact:${id}:${revision}:${state}:${person}`,
    kind: "marketplace.fact",
    to,
    texts: textsOf({ subject, paragraphs: [told, ...next] }, state === "submitted" ? null : LINK, {
      cooperative: organisation.name,
      comments: comments.map(({ text }) => text).join(" · "),
    }),
    about: { type: "fact_proposal", id },
  };
}

/**
 * Tells, once each: of a fact that waits the officers who keep its commune's records; of one that was returned or
 * confirmed the co-operative's owners and managers.
 */
export async function tellOfFact(container: MedusaContainer, id: string): Promise<void> {
  const fact = await findFact(container, id, null);
  const { state, organisation } = fact;
  if (state === "withdrawn") return;
  if (state === "submitted") {
    const staff = await staffInCharge(container, organisation.commune_code);
    await sendNotices(
      container,
      staff.map(({ id: user, email }) => noticeOf(fact, state, user, { language: "vi", email })),
    );
    return;
  }
  const keepers = await keepersOf(container, organisation.id);
  await sendNotices(
    container,
    keepers.map(({ account_id, to }) => noticeOf(fact, state, account_id, to)),
  );
}
