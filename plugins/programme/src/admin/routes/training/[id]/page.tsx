import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useParams } from "react-router-dom";
import { CourseHead } from "../../../training/course-head";
import { CourseTrail, SatisfactionSection } from "../../../training/course-words";
import { PeopleSection } from "../../../training/people-section";
import { SessionsSection } from "../../../training/sessions-section";
import { useCourse } from "../../../training/use-training";

/** One course: its sessions and people, what it came to, and what was done. */
export default function CoursePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useCourse(id);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { course } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <CourseHead course={course} />
      <SessionsSection course={course} />
      <PeopleSection key={course.id} course={course} />
      <SatisfactionSection course={course} />
      <CourseTrail course={course} />
    </div>
  );
}
