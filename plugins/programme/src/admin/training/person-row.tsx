import { Button, Table, Text, toast, usePrompt } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { CourseView, EnrolmentRow } from "../../contract";
import { FormDrawer } from "../parts/form-drawer";
import { WithReason } from "../parts/with-reason";
import { CompletionBadge } from "./badges";
import { COURSES } from "./use-training";

interface Of {
  course: CourseView;
  person: EnrolmentRow;
}

/** Something that is done with one press. */
function useAct(path: string, body: object = {}) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request(path, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: COURSES }),
    onError: ({ message }) => toast.error(message),
  });
}

function Attendance({ course, person, sessionId }: Of & { sessionId: string }) {
  const { t } = useTranslation("training");
  const taken = person.attendance.find(({ session_id }) => session_id === sessionId);
  const path = `/courses/${course.id}/attendance`;
  const taking = useAct(path, { session_id: sessionId, enrolment_id: person.id });
  const may = course.may.enrol && (course.state === "open" || course.state === "held");
  const number = person.attendance.length;
  return (
    <div className="flex flex-col items-start gap-y-2">
      <div className="flex items-center gap-x-3">
        {sessionId ? (
          <input
            type="checkbox"
            aria-label={t("attendedOf", { name: person.name ?? t("erased") })}
            checked={taken !== undefined}
            disabled={!may || taken !== undefined || taking.isPending}
            onChange={() => taking.mutate()}
          />
        ) : null}
        <Text size="small" className="whitespace-nowrap">
          {t("attendedCount", { number, of: course.sessions.length })}
        </Text>
      </div>
      {taken && may && !person.certificate ? (
        <WithReason
          path={`${path}/${taken.id}/cancel`}
          title={t("cancelAttendance")}
          action={t("takeBack")}
        />
      ) : null}
    </div>
  );
}

function Results({ course, person }: Of) {
  const { t } = useTranslation("training");
  const { pre_score, post_score } = person;
  const shown = (score: number | null) => (score === null ? "–" : String(score));
  const tests = course.pass_mark !== null;
  const scores = tests
    ? ([
        { name: "pre_score", kind: "number", label: t("pre_score"), value: pre_score },
        { name: "post_score", kind: "number", label: t("post_score"), value: post_score },
      ] as const)
    : [];
  return (
    <div className="flex flex-col items-start gap-y-2">
      <CompletionBadge completion={person.completion} />
      {tests ? (
        <Text size="small" className="tabular-nums">
          {t("scores", { before: shown(pre_score), after: shown(post_score) })}
        </Text>
      ) : null}
      {course.may.enrol && (course.state === "open" || course.state === "held") ? (
        <FormDrawer
          key={`${pre_score} ${post_score} ${person.rating}`}
          title={person.name ?? t("erased")}
          fields={[
            ...scores,
            { name: "rating", kind: "number", label: t("rating"), value: person.rating },
            { name: "comment", kind: "textarea", label: t("comment"), value: person.comment },
          ]}
          save={(body) =>
            request(`/courses/${course.id}/enrolments/${person.id}/results`, {
              ...{ method: "POST", body },
            })
          }
          trigger={
            <Button size="small" variant="secondary">
              {t("record")}
            </Button>
          }
        />
      ) : null}
    </div>
  );
}

function Certificate({ course, person }: Of) {
  const { t } = useTranslation("training");
  const path = `/courses/${course.id}/certificates`;
  const issuing = useAct(path, { enrolment_id: person.id });
  const { certificate, completion } = person;
  const writes = course.may.write && (course.state === "held" || course.state === "closed");
  const holds = certificate && !certificate.revoked;
  return (
    <div className="flex flex-col items-start gap-y-2">
      {certificate ? (
        <Text size="small" className="whitespace-nowrap">
          {certificate.number}
          {certificate.revoked ? ` · ${t("revoked")}` : ""}
        </Text>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {holds && course.may.write ? (
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin${path}/${certificate.id}/pdf`} target="_blank" rel="noreferrer">
              {t("printed")}
            </a>
          </Button>
        ) : null}
        {holds && writes ? (
          <WithReason
            path={`${path}/${certificate.id}/revoke`}
            title={t("revokeCertificate")}
            action={t("revoke")}
          />
        ) : null}
        {!holds && writes && completion === "completed" ? (
          <Button
            size="small"
            variant="secondary"
            isLoading={issuing.isPending}
            onClick={() => issuing.mutate()}
          >
            {t("issue")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Part({ course, person }: Of) {
  const { t } = useTranslation("training");
  const ask = usePrompt();
  const withdrawing = useAct(`/courses/${course.id}/enrolments/${person.id}/withdraw`);
  const erasing = useAct(`/training-people/${person.person_id}/erase`);
  const erase = async () => {
    const sure = await ask({
      ...{ title: t("erase"), description: t("eraseAsk") },
      ...{ confirmText: t("erase"), cancelText: t("leave") },
    });
    if (sure) erasing.mutate();
  };
  const mayLeave = course.may.enrol && (course.state === "open" || course.state === "held");
  return (
    <div className="flex flex-wrap gap-2 pt-2">
      {mayLeave && person.state === "enrolled" && person.attendance.length === 0 ? (
        <Button
          size="small"
          variant="secondary"
          isLoading={withdrawing.isPending}
          onClick={() => withdrawing.mutate()}
        >
          {t("withdraw")}
        </Button>
      ) : null}
      {course.may.write && person.name !== null ? (
        <Button size="small" variant="transparent" isLoading={erasing.isPending} onClick={erase}>
          {t("erase")}
        </Button>
      ) : null}
    </div>
  );
}

/** A person of a course: who they are, attendance at one session, results and certificate. */
export function PersonRow({ course, person, sessionId }: Of & { sessionId: string }) {
  const { t } = useTranslation("training");
  const enrolled = person.state === "enrolled";
  return (
    <Table.Row className="[&_td]:py-3 [&_td]:align-top">
      <Table.Cell className="min-w-48">
        {person.name ?? t("erased")}
        <br />
        <span className="text-ui-fg-subtle">
          {[t(`sexes.${person.sex}`), person.phone, enrolled ? "" : t("withdrawn")]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <Part course={course} person={person} />
      </Table.Cell>
      <Table.Cell className="min-w-40">
        {t(`roles.${person.role}`)}
        <br />
        {person.organisation_id ? (
          <Link to={`/cooperatives/${person.organisation_id}`} className="text-ui-fg-interactive">
            {person.organisation_name}
          </Link>
        ) : (
          person.commune_name
        )}
      </Table.Cell>
      <Table.Cell>
        {enrolled ? <Attendance course={course} person={person} sessionId={sessionId} /> : null}
      </Table.Cell>
      <Table.Cell>{enrolled ? <Results course={course} person={person} /> : null}</Table.Cell>
      <Table.Cell>{enrolled ? <Certificate course={course} person={person} /> : null}</Table.Cell>
    </Table.Row>
  );
}
