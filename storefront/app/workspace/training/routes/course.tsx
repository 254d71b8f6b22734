import type { SellerCourse } from "@nang-gio/programme/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { lead } from "../../../asking.server";
import { inLanguage } from "../../../language";
import { Notice } from "../../../parts/notice";
import { idsOf } from "../../../record-id";
import { type QrCode, qrCode } from "../../account/qr-code.server";
import { assertKeeper } from "../../keepers";
import { atWork, readAtWork } from "../../seller.server";
import { CourseFacts } from "../course-facts";
import { type NotEnrolled, sendPerson } from "../enrol.server";
import { EnrolForm } from "../enrol-form";
import { trainingHead, useTraining } from "../use-training";

export const meta: MetaFunction = ({ location }) => trainingHead(location.pathname, "title");

const courseId = idsOf("trc");

/** Also what was refused: it shows as it stands now. */
export const shouldRevalidate = () => true;

/** One course, with the co-operative's own people in it and the codes of their door. */
export async function loader(asking: LoaderFunctionArgs) {
  const path = `/courses/${courseId(asking.params)}`;
  const { read } = await readAtWork<{ course: SellerCourse }>(asking, path);
  const doors = read.course.people.flatMap(({ enrolment_id, door_code }) =>
    door_code ? [[enrolment_id, qrCode(door_code)] as const] : [],
  );
  return { course: read.course, doors: Object.fromEntries(doors) };
}

/** Enrols or withdraws somebody; what was typed stays where it is refused. */
export async function action(asking: ActionFunctionArgs) {
  const id = courseId(asking.params);
  const work = await atWork(asking);
  assertKeeper(work);
  const answered = await sendPerson(work, id, await asking.request.formData());
  if (!answered) throw lead(work.language, `/ban-hang/tap-huan/${id}?xong=1`);
  return data<NotEnrolled>(answered.not, { status: answered.status });
}

/** Squares that must stay free around the code, for cameras. */
const QUIET = 4;

function Door({ name, code, qr: { size, path } }: { name: string; code: string; qr: QrCode }) {
  const { say } = useTraining();
  const side = size + 2 * QUIET;
  return (
    <details>
      <summary>{say("door_text")}</summary>
      <svg
        className="work-qr"
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={say("door_qr", { name })}
        shapeRendering="crispEdges"
      >
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="event-code">{code}</p>
    </details>
  );
}

interface PersonProps {
  course: SellerCourse;
  person: SellerCourse["people"][number];
  qr: QrCode | undefined;
}

function Person({ course, person, qr }: PersonProps) {
  const { say, to } = useTraining();
  const { enrolment_id, role, state, door_code, attended, post_score, certificate_number } = person;
  const name = person.name ?? say("erased");
  const said = [
    role === "member" || role === "worker" || role === "manager" ? say(`role_${role}`) : "",
    attended > 0 ? say("attended", { count: attended, of: course.sessions.length }) : "",
    post_score === null ? "" : say("score", { score: post_score }),
  ].filter(Boolean);
  return (
    <li className="work-card">
      <div className="work-row-top">
        <strong>{name}</strong>
        <strong className="state">
          {say(state === "withdrawn" ? "withdrawn" : `completion_${person.completion}`)}
        </strong>
      </div>
      <p className="fine">{said.join(" · ")}</p>
      {door_code && qr ? <Door name={name} code={door_code} qr={qr} /> : null}
      {certificate_number ? (
        <p>
          <a href={to(`/ban-hang/tap-huan/${course.id}/chung-nhan/${certificate_number}`)}>
            {say("certificate", { number: certificate_number })}
          </a>
        </p>
      ) : null}
      {course.may_enrol && state === "enrolled" && attended === 0 ? (
        <Form method="post">
          <input type="hidden" name="enrolment_id" value={enrolment_id} />
          <button type="submit" name="intent" value="withdraw" className="quiet">
            {say("withdraw", { name })}
          </button>
        </Form>
      ) : null}
    </li>
  );
}

export default function Course() {
  const { course, doors } = useLoaderData<typeof loader>();
  const not: NotEnrolled | undefined = useActionData<typeof action>();
  const [asked] = useSearchParams();
  const { say, to, language } = useTraining();
  const { state, topic, people, cancel_reason, may_enrol } = course;
  return (
    <div className="work-narrow">
      <p className="work-links">
        <Link to={to("/ban-hang/tap-huan")}>{say("back")}</Link>
      </p>
      <div className="work-row-top">
        <h1>{inLanguage(language, course.title, course.title_en)}</h1>
        <strong className="state">{say(`state_${state}`)}</strong>
      </div>
      <p className="eyebrow">{say(`topic_${topic}`)}</p>
      {asked.has("xong") && !not ? (
        <p role="status" className="work-done">
          {say("saved")}
        </p>
      ) : null}
      {state === "cancelled" ? (
        <Notice
          title={say("cancelled")}
          items={cancel_reason ? [{ text: say("reason", { reason: cancel_reason }) }] : []}
        />
      ) : null}
      <CourseFacts course={course} />
      <h2>{say("people")}</h2>
      {people.length === 0 ? <p>{say("no_people")}</p> : null}
      <ul className="work-rows">
        {people.map((person) => (
          <Person
            key={person.enrolment_id}
            course={course}
            person={person}
            qr={doors[person.enrolment_id]}
          />
        ))}
      </ul>
      {may_enrol ? <EnrolForm key={people.length} not={not} /> : null}
      {not && !may_enrol ? <Notice title={say("failed")} items={[{ text: not.message }]} /> : null}
    </div>
  );
}
