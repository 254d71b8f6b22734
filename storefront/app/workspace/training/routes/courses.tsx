import type { SellerCourse } from "@nang-gio/programme/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../../language";
import { day } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { readAtWork } from "../../seller.server";
import { trainingHead, useTraining } from "../use-training";

export const meta: MetaFunction = ({ location }) => trainingHead(location.pathname, "title");

const PAGE_SIZE = 20;

/** One page of the courses that concern the co-operative. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { read } = await readAtWork<{ courses: SellerCourse[]; count: number }>(
    asking,
    "/courses",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  return { courses: read.courses, page, pages: Math.ceil(read.count / PAGE_SIZE) };
}

function Row({ course }: { course: SellerCourse }) {
  const { say, to, language } = useTraining();
  const { id, topic, state, title, title_en, first_day, last_day, people } = course;
  const enrolled = people.filter((person) => person.state === "enrolled").length;
  const days = [first_day, last_day === first_day ? null : last_day];
  return (
    <li>
      <Link to={to(`/ban-hang/tap-huan/${id}`)} className="work-row-link">
        <span className="work-row-top">
          <strong>{inLanguage(language, title, title_en)}</strong>
          <strong className="state">{say(`state_${state}`)}</strong>
        </span>
        <span>{days.flatMap((one) => (one ? day(one) : [])).join(" – ")}</span>
        <span className="fine">
          {[say(`topic_${topic}`), enrolled > 0 ? say("enrolled_count", { count: enrolled }) : ""]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {course.may_enrol ? (
          <span className="fine">{say("enrol_until", { day: day(course.enrol_until) })}</span>
        ) : null}
      </Link>
    </li>
  );
}

export default function Courses() {
  const { courses, page, pages } = useLoaderData<typeof loader>();
  const { say } = useTraining();
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      <p>{say("text")}</p>
      {courses.length === 0 ? <p className="work-empty">{say("none")}</p> : null}
      <ul className="work-rows">
        {courses.map((course) => (
          <Row key={course.id} course={course} />
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </div>
  );
}
