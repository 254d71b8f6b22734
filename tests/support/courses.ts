import { inDays } from "./days";
import type { TestMarket } from "./market";

/** A course of next week to which co-operatives may enrol their people; gives its id. */
export async function courseToCome(market: TestMarket, more: object = {}): Promise<string> {
  const province = await market.staff("province");
  const { body } = await province("POST", "/admin/courses", {
    ...{ topic: "ecommerce", title: "Lớp tuần tới (minh hoạ)", organisers: ["HPN", "CT"] },
    ...{ enrol_until: inDays(6), least_attendance: 80, pass_mark: 60, ...more },
    materials: [{ title: "Chụp ảnh hàng", link: "https://example.com/anh.pdf" }],
  });
  const { id } = body.course;
  await province("POST", `/admin/courses/${id}/sessions`, {
    ...{ day: inDays(7), starts: "08:00", is_online: false, commune_code: "22918" },
    ...{ address: "Nhà văn hoá (minh hoạ)", trainer: "Cô giáo (minh hoạ)" },
  });
  await province("POST", `/admin/courses/${id}/open`, {});
  return id;
}

/** Enrols a member of a co-operative; gives the id of their part. */
export async function memberOf(
  market: TestMarket,
  course: string,
  organisation_id: string,
): Promise<string> {
  const province = await market.staff("province");
  const { body } = await province("POST", `/admin/courses/${course}/enrolments`, {
    ...{ name: "Phạm Thị Sen (minh hoạ)", sex: "female", role: "member", organisation_id },
  });
  return body.enrolment_id;
}
