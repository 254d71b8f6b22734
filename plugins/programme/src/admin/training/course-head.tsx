import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CourseView } from "../../contract";
import { Fact } from "../parts/fact";
import { WithReason } from "../parts/with-reason";
import { CourseBadge } from "./badges";
import { CourseForm } from "./course-form";
import { COURSES } from "./use-training";

function Move({ course, action }: { course: CourseView; action: "open" | "hold" | "close" }) {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const ask = usePrompt();
  const moving = useMutation({
    mutationFn: () => request(`/courses/${course.id}/${action}`, { method: "POST", body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: COURSES }),
    onError: ({ message }) => toast.error(message),
  });
  const confirm = async () => {
    const sure = await ask({
      ...{ title: t(`moves.${action}`), description: t(`moveHints.${action}`) },
      ...{ variant: "confirmation", confirmText: t(`moves.${action}`), cancelText: t("leave") },
    });
    if (sure) moving.mutate();
  };
  return (
    <Button size="small" isLoading={moving.isPending} onClick={confirm}>
      {t(`moves.${action}`)}
    </Button>
  );
}

function Actions({ course }: { course: CourseView }) {
  const { t } = useTranslation("training");
  const { id, state, first_day, last_day, may } = course;
  if (!may.write || state === "cancelled" || state === "closed") return null;
  const today = todayInVietnam();
  return (
    <div className="flex flex-wrap gap-2">
      <CourseForm
        key={course.revision}
        course={course}
        trigger={
          <Button size="small" variant="secondary">
            {t("change")}
          </Button>
        }
      />
      {state === "draft" && first_day ? <Move course={course} action="open" /> : null}
      {state === "open" && first_day && first_day <= today ? (
        <Move course={course} action="hold" />
      ) : null}
      {state === "held" && last_day && last_day <= today ? (
        <Move course={course} action="close" />
      ) : null}
      {state === "draft" || state === "open" ? (
        <WithReason
          path={`/courses/${id}/cancel`}
          title={t("cancelCourse")}
          action={t("cancelCourse")}
        />
      ) : null}
    </div>
  );
}

/** The days of a course in words. */
export function shownDays({ first_day, last_day }: Pick<CourseView, "first_day" | "last_day">) {
  if (!first_day || !last_day) return "–";
  return first_day === last_day
    ? shownDay(first_day)
    : `${shownDay(first_day)} – ${shownDay(last_day)}`;
}

/** What a course is, when and by whom; and what may be done with it. */
export function CourseHead({ course }: { course: CourseView }) {
  const { t, i18n } = useTranslation("training");
  const english = i18n.language.startsWith("en");
  const { topic, office, organisers, budget, least_attendance, pass_mark, materials } = course;
  const about = [t(`topics.${topic}`), office ? t(`offices.${office}`) : ""].filter(Boolean);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex min-w-0 flex-col items-start gap-y-2">
          <Heading>{(english && course.title_en) || course.title}</Heading>
          <CourseBadge state={course.state} />
          {course.cancel_reason ? <Text size="small">{course.cancel_reason}</Text> : null}
        </div>
        <Actions course={course} />
      </div>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
        <Fact label={t("topic")}>{about.join(" · ")}</Fact>
        <Fact label={t("days")}>{shownDays(course)}</Fact>
        <Fact label={t("enrol_until")}>{shownDay(course.enrol_until)}</Fact>
        <Fact label={t("organisers")}>
          {organisers.map(({ name, name_en }) => (english ? name_en : name)).join(", ")}
        </Fact>
        <Fact label={t("least_attendance")}>{`${least_attendance} %`}</Fact>
        <Fact label={t("pass_mark")}>{pass_mark === null ? t("noTest") : String(pass_mark)}</Fact>
        <Fact label={t("budget")}>{budget === null ? t("unknown") : formatDong(budget)}</Fact>
        {materials.length > 0 ? (
          <div className="min-w-0">
            <Text size="small" className="text-ui-fg-subtle">
              {t("materials")}
            </Text>
            {materials.map(({ title, link }) => (
              <Text key={`${title} ${link}`} size="small" className="break-words">
                <a href={link} rel="noreferrer" target="_blank" className="text-ui-fg-interactive">
                  {title}
                </a>
              </Text>
            ))}
          </div>
        ) : null}
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-3 px-6 py-4">
        {(["enrolled", "women", "attended", "completed", "certificates"] as const).map((name) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="txt-compact-small text-ui-fg-subtle">{t(`sums.${name}`)}</dt>
            <dd>
              <Text size="xlarge" weight="plus" className="tabular-nums">
                {course.sums[name]}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
    </Container>
  );
}
