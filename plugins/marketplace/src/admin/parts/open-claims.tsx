import { Container, Heading, Text, toast } from "@medusajs/ui";
import { shownMoment, useDrawer, useMyRole } from "@nang-gio/access/dashboard";
import { formatPhone } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminClaim } from "../../contract";
import { ReasonDrawer } from "./reason-drawer";
import { useDecideClaim, useOpenClaims } from "./use-claims";

const reached = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone && formatPhone(phone), email].filter(Boolean).join(" · ") || "–";

function Decision({ claim, grants }: { claim: AdminClaim; grants: boolean }) {
  const { t } = useTranslation("marketplace");
  const drawer = useDrawer();
  const deciding = useDecideClaim(claim.id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  const action = t(grants ? "claimActions.grant" : "claimActions.refuse");
  return (
    <ReasonDrawer
      drawer={drawer}
      deciding={deciding}
      title={`${action}: ${claim.person.name}`}
      action={action}
      effect={t(grants ? "claimEffects.grant" : "claimEffects.refuse", {
        person: claim.person.name,
        name: claim.cooperative.name,
      })}
      needsReason={!grants}
      onSubmit={(reason) => deciding.mutate(reason ?? null)}
    />
  );
}

function Claim({ claim }: { claim: AdminClaim }) {
  const { t } = useTranslation("marketplace");
  const decides = useMyRole() === "province";
  const { person, cooperative, at } = claim;
  const owners = cooperative.owners.length > 0 ? cooperative.owners.join(", ") : t("noMembers");
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Text size="small" weight="plus">
          {person.name} · {reached(person)}
        </Text>
        <Link
          to={`/cooperatives/${cooperative.id}`}
          className="text-ui-fg-interactive txt-compact-small"
        >
          {cooperative.name}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {cooperative.commune_name} · {cooperative.registration_number ?? t("noNumber")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("registerContact", { contact: reached(cooperative) })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("ownersNow", { owners })}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("since", { time: shownMoment(at) })}
        </Text>
      </div>
      {decides ? (
        <div className="flex gap-2">
          <Decision claim={claim} grants />
          <Decision claim={claim} grants={false} />
        </div>
      ) : null}
    </li>
  );
}

/** People who say that they belong to a co-operative that the register knows; nothing where nobody waits. */
export function OpenClaims() {
  const { t } = useTranslation("marketplace");
  const { data } = useOpenClaims();
  if (!data || data.count === 0) return null;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">
          {t("claims")} ({data.count})
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("claimsLead")}
        </Text>
      </div>
      <ul className="divide-y">
        {data.claims.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
    </Container>
  );
}
