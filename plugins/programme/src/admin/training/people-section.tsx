import { Button, Input, Text, toast, usePrompt } from "@medusajs/ui";
import { HeadedTable, Pager, request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseView } from "../../contract";
import { Section } from "../parts/section";
import { EnrolDrawer } from "./enrol-drawer";
import { PersonRow } from "./person-row";
import { SessionDoor } from "./session-door";
import { COURSES, useEnrolments } from "./use-training";

const PAGE_SIZE = 50;
const HEADS = ["person", "role", "attendance", "results", "certificate"];

/** The session whose attendance is taken: the last that has come. */
function usualSession({ sessions }: CourseView): string {
  const today = todayInVietnam();
  return sessions.filter(({ day }) => day <= today).at(-1)?.id ?? "";
}

function IssueAll({ courseId }: { courseId: string }) {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const ask = usePrompt();
  const issuing = useMutation({
    mutationFn: () =>
      request<{ issued: number }>(`/courses/${courseId}/certificates`, {
        ...{ method: "POST", body: {} },
      }),
    onSuccess: async ({ issued }) => {
      await queries.invalidateQueries({ queryKey: COURSES });
      toast.success(t("issuedCount", { number: issued }));
    },
    onError: ({ message }) => toast.error(message),
  });
  const confirm = async () => {
    const sure = await ask({
      ...{ title: t("issueAll"), description: t("issueAllHint"), variant: "confirmation" },
      ...{ confirmText: t("issueAll"), cancelText: t("leave") },
    });
    if (sure) issuing.mutate();
  };
  return (
    <Button size="small" isLoading={issuing.isPending} onClick={confirm}>
      {t("issueAll")}
    </Button>
  );
}

interface ToolsProps {
  course: CourseView;
  sessionId: string;
  choose: (sessionId: string) => void;
  search: (q: string) => void;
}

function Tools({ course, sessionId, choose, search }: ToolsProps) {
  const { t } = useTranslation("training");
  const { id, state, sessions, may } = course;
  const today = todayInVietnam();
  const teaching = may.enrol && (state === "open" || state === "held");
  return (
    <>
      <Input
        type="search"
        size="small"
        aria-label={t("searchPeople")}
        placeholder={t("searchPeople")}
        onChange={({ target }) => search(target.value)}
      />
      <select
        aria-label={t("attendanceOf")}
        value={sessionId}
        onChange={({ target }) => choose(target.value)}
        className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
      >
        <option value="">{t("chooseSession")}</option>
        {sessions
          .filter(({ day }) => day <= today)
          .map((session) => (
            <option key={session.id} value={session.id}>
              {[shownDay(session.day), session.starts].filter(Boolean).join(" · ")}
            </option>
          ))}
      </select>
      {teaching && sessionId ? <EnrolDrawer courseId={id} sessionId={sessionId} /> : null}
      {teaching ? <EnrolDrawer courseId={id} /> : null}
      {may.write && (state === "held" || state === "closed") ? <IssueAll courseId={id} /> : null}
    </>
  );
}

/** Who takes part in a course, with attendance at one session. */
export function PeopleSection({ course }: { course: CourseView }) {
  const { t } = useTranslation("training");
  const [sessionId, choose] = useState(() => usualSession(course));
  const [narrowed, narrow] = useState({ q: "", offset: 0 });
  const { see_people, enrol } = course.may;
  const { data } = useEnrolments(course.id, { ...narrowed, limit: PAGE_SIZE }, see_people);
  if (!see_people) {
    return (
      <Section id="people" title={t("people")} empty={t("peopleHidden")}>
        {null}
      </Section>
    );
  }
  const teaching = enrol && (course.state === "open" || course.state === "held");
  return (
    <Section
      id="people"
      title={t("people")}
      tools={
        <Tools
          course={course}
          sessionId={sessionId}
          choose={choose}
          search={(q) => narrow({ q, offset: 0 })}
        />
      }
    >
      {teaching && sessionId ? <SessionDoor courseId={course.id} sessionId={sessionId} /> : null}
      {data && data.count > 0 ? (
        <HeadedTable heads={HEADS.map((name) => t(name))}>
          {data.enrolments.map((person) => (
            <PersonRow key={person.id} course={course} person={person} sessionId={sessionId} />
          ))}
        </HeadedTable>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("noPeople")}
        </Text>
      )}
      <Pager
        count={data?.count ?? 0}
        limit={PAGE_SIZE}
        offset={narrowed.offset}
        onPage={(offset) => narrow((before) => ({ ...before, offset }))}
      />
    </Section>
  );
}
