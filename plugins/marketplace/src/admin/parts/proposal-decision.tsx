import { Button, Container, Heading, Label, Text, Textarea, toast } from "@medusajs/ui";
import { shownDay, shownMoment, useMyRole } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminListing } from "../../contract";
import { ProposalBadge } from "./proposal-badge";
import { useDecision } from "./use-listings";

interface ProposalDecisionProps {
  listing: AdminListing;
  comments: Record<string, string>;
  onComment: (field: string, text: string) => void;
}

/** Whether the caller may decide on it now. */
export function useMayDecide(listing: AdminListing): boolean {
  const role = useMyRole();
  return listing.state === "submitted" && (role === "province" || role === "commune");
}

/** What it is, how it stands, and the two ways to decide. */
export function ProposalDecision({ listing, comments, onComment }: ProposalDecisionProps) {
  const { t } = useTranslation("marketplace");
  const mayDecide = useMayDecide(listing);
  const { id, title, state, revision, cooperative, is_change, publish_on, submitted_at } = listing;
  const deciding = useDecision(id, () => toast.success(t("saved")));
  const said = Object.entries(comments).filter(([, text]) => text.trim().length > 0);
  const sendBack = () =>
    deciding.mutate({
      action: "return",
      seen: revision,
      comments: said.map(([field, text]) => ({ field, text: text.trim() })),
    });
  return (
    <Container className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center gap-2">
        <Heading>{title}</Heading>
        <ProposalBadge state={state} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        <Link to={`/cooperatives/${cooperative.id}`} className="text-ui-fg-interactive">
          {cooperative.name}
        </Link>
        {" · "}
        {t(is_change ? "aChange" : "aNewProduct")}
        {submitted_at ? ` · ${t("sentAt", { time: shownMoment(submitted_at) })}` : ""}
        {publish_on ? ` · ${t("onSaleFrom", { day: shownDay(publish_on) })}` : ""}
      </Text>
      {deciding.error ? (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {deciding.error.message}
        </Text>
      ) : null}
      {mayDecide ? (
        <>
          <div className="flex flex-col gap-y-1">
            <Label htmlFor="comment-whole" size="small" weight="plus">
              {t("commentWhole")}
            </Label>
            <Textarea
              id="comment-whole"
              rows={2}
              maxLength={500}
              value={comments[""] ?? ""}
              onChange={(event) => onComment("", event.target.value)}
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              isLoading={deciding.isPending}
              onClick={() => deciding.mutate({ action: "approve", seen: revision })}
            >
              {t("approveListing")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={said.length === 0 || deciding.isPending}
              onClick={sendBack}
            >
              {t("returnListing", { count: said.length })}
            </Button>
          </div>
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("decisionHint")}
          </Text>
        </>
      ) : null}
    </Container>
  );
}
