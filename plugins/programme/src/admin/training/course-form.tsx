import { request } from "@nang-gio/access/dashboard";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CourseView } from "../../contract";
import { CERTIFIED_OFFICES, COURSE_TOPICS } from "../../training/vocabulary";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { useNamed } from "../parts/use-events";

const USUAL_ATTENDANCE = 80;

/** Materials as they are typed: one a line, a name and a link apart by `|`. */
function materialsOf(typed: unknown): Array<{ title: string; link: string }> {
  return String(typed ?? "")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const at = line.lastIndexOf("|");
      return { title: line.slice(0, Math.max(at, 0)).trim(), link: line.slice(at + 1).trim() };
    });
}

/** Drafts a course, or changes the one that is given. */
export function CourseForm({ course, trigger }: { course?: CourseView; trigger: ReactNode }) {
  const { t } = useTranslation("training");
  const bodies = useNamed("bodies").data ?? [];
  const fields: FormField[] = [
    {
      ...{ name: "topic", kind: "select", required: true, label: t("topic") },
      value: course?.topic,
      options: COURSE_TOPICS.map((name) => ({ value: name, label: t(`topics.${name}`) })),
    },
    {
      ...{ name: "office", kind: "select", label: t("office"), hint: t("officeHint") },
      value: course?.office,
      options: CERTIFIED_OFFICES.map((name) => ({ value: name, label: t(`offices.${name}`) })),
    },
    { name: "title", required: true, label: t("title"), value: course?.title },
    { name: "title_en", label: t("title_en"), value: course?.title_en },
    {
      ...{ name: "enrol_until", kind: "date", required: true, label: t("enrol_until") },
      value: course?.enrol_until,
    },
    {
      ...{ name: "organisers", kind: "checkboxes", required: true, label: t("organisers") },
      value: course?.organisers.map(({ code }) => code) ?? [],
      options: bodies.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      ...{ name: "least_attendance", kind: "number", required: true, label: t("least_attendance") },
      value: course?.least_attendance ?? USUAL_ATTENDANCE,
    },
    {
      ...{ name: "pass_mark", kind: "number", label: t("pass_mark"), hint: t("passMarkHint") },
      value: course?.pass_mark,
    },
    {
      ...{ name: "budget", kind: "number", label: t("budget"), hint: t("budgetHint") },
      value: course?.budget,
    },
    {
      ...{ name: "materials", kind: "textarea", label: t("materials"), hint: t("materialsHint") },
      value: course?.materials.map(({ title, link }) => `${title} | ${link}`).join("\n"),
    },
  ];
  const save = ({ materials, ...values }: Record<string, unknown>) => {
    const body = { ...values, materials: materialsOf(materials) };
    return course
      ? request(`/courses/${course.id}`, {
          ...{ method: "POST", body: { ...body, seen: course.revision } },
        })
      : request("/courses", { method: "POST", body });
  };
  const title = t(course ? "changeCourse" : "draftCourse");
  return <FormDrawer title={title} fields={fields} save={save} trigger={trigger} />;
}
