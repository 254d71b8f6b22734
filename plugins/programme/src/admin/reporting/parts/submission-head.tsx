import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { request, shownDay, shownMoment } from "@nang-gio/access/dashboard";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { SubmissionView } from "../../../contract";
import { mayMove } from "../../../reporting/rules/submission-moves";
import { PlanDrawer } from "./plan-drawer";
import { SubmissionBadge } from "./submission-badge";
import { useRefresh } from "./use-reporting";

interface MoveProps {
  submission: SubmissionView;
  action: "submit" | "accept";
}

function Move({ submission: { id, revision }, action }: MoveProps) {
  const { t } = useTranslation("reporting");
  const refresh = useRefresh();
  const ask = usePrompt();
  const moving = useMutation({
    mutationFn: () =>
      request(`/plan/submissions/${id}/${action}`, { method: "POST", body: { seen: revision } }),
    onSuccess: refresh,
    onError: ({ message }) => toast.error(message),
  });
  const confirm = async () => {
    const sure = await ask({
      ...{ title: t(`moves.${action}`), description: t(`moveHints.${action}`) },
      ...{ confirmText: t(`moves.${action}`), cancelText: t("leave"), variant: "confirmation" },
    });
    if (sure) moving.mutate();
  };
  return (
    <Button size="small" isLoading={moving.isPending} onClick={confirm}>
      {t(`moves.${action}`)}
    </Button>
  );
}

interface ReasonedProps {
  submission: SubmissionView;
  action: "return" | "reopen";
}

function Reasoned({ submission: { id, revision }, action }: ReasonedProps) {
  const { t } = useTranslation("reporting");
  return (
    <PlanDrawer
      title={t(`moves.${action}`)}
      lead={t(`moveHints.${action}`)}
      fields={[{ name: "reason", kind: "textarea", required: true, label: t("reason") }]}
      save={({ reason }) =>
        request(`/plan/submissions/${id}/${action}`, {
          method: "POST",
          body: { seen: revision, reason: reason ?? "" },
        })
      }
      trigger={
        <Button size="small" variant="secondary">
          {t(`moves.${action}`)}
        </Button>
      }
    />
  );
}

/** Whose report it is, how it stands, and what may be done with it. */
export function SubmissionHead({ submission }: { submission: SubmissionView }) {
  const { t } = useTranslation("reporting");
  const { name, period_id, period_title, due_before, state, comments, submitted_at, may } =
    submission;
  return (
    <Container className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div className="flex min-w-0 flex-col items-start gap-y-2">
        <Link to={`/reports/${period_id}`} className="text-ui-fg-interactive txt-small">
          {period_title}
        </Link>
        <Heading>{name}</Heading>
        <SubmissionBadge {...submission} />
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {t("dueBefore", { day: shownDay(due_before) })}
          {submitted_at ? ` · ${t("submittedAt", { at: shownMoment(submitted_at) })}` : ""}
        </Text>
        {comments ? (
          <Text size="small" className="whitespace-pre-line">
            {t("comments")}: {comments}
          </Text>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        {may.write && mayMove("submit", state) ? (
          <Move submission={submission} action="submit" />
        ) : null}
        {may.judge && mayMove("accept", state) ? (
          <Move submission={submission} action="accept" />
        ) : null}
        {may.judge && mayMove("return", state) ? (
          <Reasoned key={submission.revision} submission={submission} action="return" />
        ) : null}
        {may.judge && mayMove("reopen", state) ? (
          <Reasoned key={submission.revision} submission={submission} action="reopen" />
        ) : null}
      </div>
    </Container>
  );
}
