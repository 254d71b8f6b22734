import { request } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { CodeField } from "../parts/code-field";
import { COURSES } from "./use-training";

interface Taken {
  is_new: boolean;
  person_name: string;
}

/** Takes attendance at a session of a course, by the codes of who comes. */
export function SessionDoor({ courseId, sessionId }: { courseId: string; sessionId: string }) {
  const { t } = useTranslation("training");
  const take = async (code: string) => {
    const body = { code, session_id: sessionId };
    const taken = await request<Taken>(`/courses/${courseId}/attendance`, { method: "POST", body });
    return t(taken.is_new ? "letIn" : "wasThere", { name: taken.person_name });
  };
  return <CodeField label={t("doorCode")} action={t("takeCode")} take={take} changes={COURSES} />;
}
