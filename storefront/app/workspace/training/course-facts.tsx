import type { SellerCourse } from "@nang-gio/programme/contract";
import { day } from "../../parts/format";
import { useTraining } from "./use-training";

/** The sessions of a course, who holds it and what a certificate needs. */
export function CourseFacts({ course }: { course: SellerCourse }) {
  const { say, language } = useTraining();
  const { sessions, organisers, least_attendance, pass_mark, materials } = course;
  return (
    <dl className="event-facts">
      <div>
        <dt>{say("sessions")}</dt>
        {sessions.length === 0 ? <dd>{say("no_sessions")}</dd> : null}
        {sessions.map((session) => (
          <dd key={session.id}>
            {[
              [day(session.day), session.starts].filter(Boolean).join(" · "),
              session.is_online
                ? say("online")
                : [session.address, session.commune_name].filter(Boolean).join(", "),
              say("trainer", { name: session.trainer }),
            ].join("\n")}
            {session.link ? (
              <>
                {"\n"}
                <a href={session.link} rel="noreferrer">
                  {session.link}
                </a>
              </>
            ) : null}
          </dd>
        ))}
      </div>
      <div>
        <dt>{say("organisers")}</dt>
        <dd>
          {organisers.map(({ name, name_en }) => (language === "en" ? name_en : name)).join(", ")}
        </dd>
      </div>
      <div>
        <dt>{say("until_label")}</dt>
        <dd>{day(course.enrol_until)}</dd>
      </div>
      <div>
        <dt>{say("needs")}</dt>
        <dd>
          {[
            say("needs_attendance", { share: least_attendance }),
            ...(pass_mark === null ? [] : [say("needs_test", { mark: pass_mark })]),
          ].join("\n")}
        </dd>
      </div>
      {materials.length > 0 ? (
        <div>
          <dt>{say("materials")}</dt>
          {materials.map(({ title, link }) => (
            <dd key={`${title} ${link}`}>
              <a href={link} rel="noreferrer">
                {title}
              </a>
            </dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}
