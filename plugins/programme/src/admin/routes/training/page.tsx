import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AcademicCap } from "@medusajs/icons";
import { Button, Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  todayInVietnam,
  useMyRole,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { CourseRow } from "../../../contract";
import { COURSE_STATES, COURSE_TOPICS } from "../../../training/vocabulary";
import { YearChoice } from "../../parts/year-choice";
import { CourseBadge } from "../../training/badges";
import { CourseForm } from "../../training/course-form";
import { shownDays } from "../../training/course-head";
import { useCourses } from "../../training/use-training";

export const config = defineRouteConfig({
  label: "courses",
  translationNs: "training",
  icon: AcademicCap,
  rank: 22,
});

const HEADS = ["course", "topic", "days", "sessions", "state", "sums.enrolled", "sums.attended"];

function CourseTable({ courses }: { courses: CourseRow[] }) {
  const { t, i18n } = useTranslation("training");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {courses.map((course) => (
        <Table.Row key={course.id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="min-w-56">
            <Link to={`/training/${course.id}`} className="text-ui-fg-interactive">
              {(english && course.title_en) || course.title}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-32">{t(`topics.${course.topic}`)}</Table.Cell>
          <Table.Cell className="min-w-32 tabular-nums">{shownDays(course)}</Table.Cell>
          <Table.Cell className="tabular-nums">{course.sessions}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <CourseBadge state={course.state} />
          </Table.Cell>
          <Table.Cell className="tabular-nums">{course.enrolled}</Table.Cell>
          <Table.Cell className="tabular-nums">{course.attended}</Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** Courses by year, topic and state. */
export default function CoursesPage() {
  const { t } = useTranslation("training");
  const writes = useMyRole() === "province";
  const narrowing = useNarrowing("");
  const [year, setYear] = useState("");
  const [topic, setTopic] = useState("");
  const { data, error, refetch } = useCourses({ ...narrowing.query, year, topic });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const tools = (
    <>
      <select
        aria-label={t("topic")}
        value={topic}
        onChange={({ target }) => {
          setTopic(target.value);
          narrowing.narrow({});
        }}
        className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
      >
        <option value="">{t("everyTopic")}</option>
        {COURSE_TOPICS.map((name) => (
          <option key={name} value={name}>
            {t(`topics.${name}`)}
          </option>
        ))}
      </select>
      <YearChoice
        year={year}
        every
        choose={(chosen) => {
          setYear(chosen);
          narrowing.narrow({});
        }}
      />
      <Button size="small" variant="secondary" asChild>
        <Link to={`/training/funnel?year=${todayInVietnam().slice(0, 4)}`}>{t("funnel")}</Link>
      </Button>
      {writes ? <CourseForm trigger={<Button size="small">{t("draftCourse")}</Button>} /> : null}
    </>
  );
  return (
    <WaitingList
      title={t("courses")}
      lead={t("coursesLead")}
      search={t("searchCourses")}
      states={{
        label: t("state"),
        options: COURSE_STATES.map((name) => [name, t(`states.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t("noCourses")}
      tools={tools}
    >
      <CourseTable courses={data.courses} />
    </WaitingList>
  );
}
