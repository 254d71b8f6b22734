import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, translate } from "@nang-gio/access/problem";
import { NOTICES_MODULE } from "@nang-gio/notices/modules/notices";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { InviteSeller, MadeInvitation, SellerInvitation } from "../contract";
import { openInvitation } from "../read/members";
import { sellingOrganisations } from "../read/selling-organisations";
import { inviteSellerWorkflow } from "../workflows/invitations";
import { newSecret, secretHash } from "./secret";

interface Inviting {
  organisation_id: string;
  /** The member or the officer who invites. */
  invited_by: string;
}

const pathOf = (secret: string) => `/ban-hang/loi-moi/${secret}`;

function textOf(
  language: Language,
  { name, expires_at }: SellerInvitation,
  cooperative: string,
  secret: string,
): Notice["texts"]["vi"] {
  const params = { name, cooperative, day: formatDate(dateInVietnam(new Date(expires_at))) };
  const say = (key: string) => translate(`marketplace.${key}`, language, params) ?? key;
  return {
    subject: say("invitation_subject"),
    paragraphs: [say("invitation_text"), say("invitation_until")],
    link: {
      label: say("invitation_link"),
      path: (language === "en" ? "/en" : "") + pathOf(secret),
    },
  };
}

/**
 * Invites a person, and tells the link by which they come: it is known to nobody after that. Where there is an
 * e-mail, it goes there too.
 */
export async function invite(
  container: MedusaContainer,
  { organisation_id, invited_by }: Inviting,
  person: InviteSeller,
): Promise<MadeInvitation> {
  const secret = newSecret();
  const { result: id } = await inviteSellerWorkflow(container).run({
    input: { ...person, organisation_id, invited_by, secret_hash: secretHash(secret) },
  });
  const invitation = await openInvitation(container, organisation_id, id);
  const organisations = await sellingOrganisations(container, [organisation_id]);
  const cooperative = organisations.get(organisation_id)?.name ?? "";
  if (invitation.email) {
    void sendNotices(container, [
      {
        key: `seller_invitation:${id}`,
        kind: "marketplace.seller_invitation",
        to: { language: "vi", email: invitation.email },
        texts: {
          vi: textOf("vi", invitation, cooperative, secret),
          en: textOf("en", invitation, cooperative, secret),
        },
        about: { type: "seller_invitation", id },
        secret: true,
      },
    ]);
  }
  const { shopUrl } = container.resolve<{ shopUrl: string }>(NOTICES_MODULE);
  return { invitation, link: shopUrl + pathOf(secret) };
}
