import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays, today } from "../support/days";
import { importGoods, onSale } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

let market: TestMarket;
let province: Ask;
let commune: Ask;
let agency: Ask;
let mam: Ask;
let lua: Ask;
/** Ids of organisations by handle. */
let ids: Map<string, string>;

const id = (handle: string) => ids.get(handle) ?? "";

const COURSE = () => ({
  ...{
    topic: "ecommerce",
    title: "Bán hàng trên sàn (minh hoạ)",
    title_en: "Selling (illustrative)",
  },
  ...{ enrol_until: today(), organisers: ["HPN", "CT"], budget: 20_000_000 },
  ...{ least_attendance: 50, pass_mark: 60 },
  materials: [{ title: "Chụp ảnh hàng", link: "https://example.com/anh.pdf" }],
});
const SESSION = (day = today()) => ({
  ...{ day, starts: "08:00", is_online: false, commune_code: "22918", address: "Nhà văn hoá" },
  trainer: "Cô giáo (minh hoạ)",
});
const PERSON = (name: string, handle = "htx-mam", more: object = {}) => ({
  ...{ name: `${name} (minh hoạ)`, sex: "female", role: "member", organisation_id: id(handle) },
  ...more,
});
const OFFICER = (name: string, more: object = {}) => ({
  ...{ name: `${name} (minh hoạ)`, sex: "female", role: "assigned_officer", commune_code: "22918" },
  ...more,
});

const of = (course: string, path: string) => `/admin/courses/${course}${path}`;
const saidOf = ({ status, body }: Answer) => [status, body.code, body.field];

/** An open course with a session yesterday, one today and one tomorrow, or on the days that are named. */
async function open(
  more: object = {},
  days: readonly ReturnType<typeof inDays>[] = [inDays(-1), today(), inDays(1)],
) {
  const { status, body } = await province("POST", "/admin/courses", { ...COURSE(), ...more });
  expect([status, body.message]).toEqual([201, undefined]);
  const course: string = body.course.id;
  let sessions: string[] = [];
  for (const day of days) {
    const added = await province("POST", of(course, "/sessions"), SESSION(day));
    sessions = added.body.course.sessions.map((session: { id: string }) => session.id);
  }
  await province("POST", of(course, "/open"), {});
  return { course, sessions };
}

const read = async (course: string, ask = province) =>
  (await ask("GET", of(course, ""))).body.course;
const enrol = async (course: string, person: object, ask = province): Promise<string> =>
  (await ask("POST", of(course, "/enrolments"), person)).body.enrolment_id;
const attend = (course: string, body: object, ask = province) =>
  ask("POST", of(course, "/attendance"), body);
const record = (course: string, enrolment: string, body: object, ask = province) =>
  ask("POST", of(course, `/enrolments/${enrolment}/results`), body);
const people = async (course: string, ask = province) =>
  (await ask("GET", of(course, "/enrolments?limit=100"))).body.enrolments;
const issue = (course: string, body: object = {}) =>
  province("POST", of(course, "/certificates"), body);
const checked = (number: string) => market.store("GET", `/store/certificates/${number}`);

/** A held course that everyone named has completed, on its days. */
async function completed(
  more: object,
  days: Parameters<typeof open>[1],
  ...persons: object[]
): Promise<string> {
  const { course, sessions } = await open(more, days);
  for (const person of persons) {
    for (const session_id of sessions) await attend(course, { session_id, person });
  }
  for (const { id: enrolment } of await people(course)) {
    await record(course, enrolment, { post_score: 80 });
  }
  await province("POST", of(course, "/hold"), {});
  return course;
}

beforeAll(async () => {
  market = await TestMarket.open("training");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM-1", price: 90_000, stock: 5 }],
    gao: [{ sku: "GAO-1", price: 60_000, stock: 5 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  [province, commune] = [await market.staff("province"), await market.staff("commune")];
  agency = await market.staff("agency");
  await province("POST", "/admin/cooperatives", {
    ...{ handle: "htx-hai", kind: "cooperative", name: "HTX hai (minh hoạ)", sector: "Mắm" },
    commune_code: "22918",
  });
  ids = await cooperativeIds(market);
  [mam, lua] = [await seller(market, "mam"), await seller(market, "lua")];
});
afterAll(() => market.close());

describe("a course", () => {
  it.each<[string, object, string]>([
    ["is about nothing", { topic: "party" }, "topic"],
    ["certifies no title", { topic: "title" }, "office"],
    ["has an unknown organiser", { organisers: ["HPN", "XX"] }, "organisers.1"],
    ["wants more than all sessions", { least_attendance: 101 }, "least_attendance"],
    [
      "links to a script",
      { materials: [{ title: "?", link: "javascript:1" }] },
      "materials.0.link",
    ],
    ["is called with markup", { title: "<b>Lớp</b>" }, "title"],
    ["says what nobody asks", { colour: "red" }, "colour"],
  ])("that %s is refused by the field", async (_what, fault, field) => {
    const answer = await province("POST", "/admin/courses", { ...COURSE(), ...fault });
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("goes from draft to open, held and closed by its sessions, or is cancelled with a reason", async () => {
    const { id: course } = (await province("POST", "/admin/courses", COURSE())).body.course;
    const move = (action: string, body: object = {}) =>
      province("POST", of(course, `/${action}`), body);
    expect((await move("open")).body.code).toBe("training.no_sessions");
    for (const [fault, field] of [
      [{ commune_code: "00001" }, "commune_code"],
      [{ starts: "25:00" }, "starts"],
      [{ is_online: true }, "link"],
      [{ trainer: "" }, "trainer"],
    ] as const) {
      const refused = await province("POST", of(course, "/sessions"), { ...SESSION(), ...fault });
      expect([refused.status, refused.body.field]).toEqual([400, field]);
    }
    await province("POST", of(course, "/sessions"), SESSION(inDays(1)));
    expect((await move("open")).body.course.state).toBe("open");
    expect((await move("hold")).body.code).toBe("training.not_begun");
    await province("POST", of(course, "/sessions"), SESSION());
    expect((await move("hold")).body.course.state).toBe("held");
    expect((await move("cancel", { reason: "?" })).body.code).toBe("training.course_is_held");
    expect((await move("close")).body.code).toBe("training.not_ended");
    const other = (await open()).course;
    expect((await province("POST", of(other, "/cancel"), {})).body.field).toBe("reason");
    const cancelled = await province("POST", of(other, "/cancel"), { reason: "Mưa bão" });
    expect(cancelled.body.course).toMatchObject({ state: "cancelled", cancel_reason: "Mưa bão" });
    const seen = (await read(course)).revision;
    const changed = await province("POST", of(course, ""), { ...COURSE(), budget: null, seen });
    expect(changed.body.course).toMatchObject({ budget: null, revision: seen + 1 });
    const late = await province("POST", of(course, ""), { ...COURSE(), seen });
    expect(saidOf(late)).toEqual([409, "training.changed", "seen"]);
    const found = (await province("GET", "/admin/courses?topic=ecommerce&state=cancelled")).body;
    expect([found.count, found.courses[0].id]).toEqual([1, other]);
  });
});

describe("people", () => {
  it("are enrolled once, two at once too, by the desk and by their co-operative, and known again in the next course", async () => {
    const [{ course }, { course: next }] = [await open(), await open({ topic: "law" })];
    const lan = PERSON("Lan", "htx-mam", { phone: "0900 000 301" });
    const { organisation_id: _own, ...named } = lan;
    const answers = await Promise.all([
      ...[1, 2].map(() => province("POST", of(course, "/enrolments"), lan)),
      ...[1, 2].map(() => mam("POST", `/seller/courses/${course}/enrol`, named)),
      province("POST", of(next, "/enrolments"), { ...lan, phone: null }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status > 201)).toEqual([]);
    expect((await read(course)).sums).toMatchObject({ enrolled: 1, women: 1 });
    const [[one], [again]] = [await people(course), await people(next)];
    expect(one).toMatchObject({ name: lan.name, phone: "0900000301", completion: "absent" });
    expect(again.person_id).toBe(one.person_id);
    await enrol(course, { ...lan, phone: "0900 000 302" });
    expect((await read(course)).sums.enrolled).toBe(2);

    const own = (await mam("GET", `/seller/courses/${course}`)).body.course;
    expect(own.people).toHaveLength(2);
    expect((await lua("GET", `/seller/courses/${course}`)).body.course.people).toEqual([]);
    const path = `/seller/courses/${course}/withdraw`;
    expect((await lua("POST", path, { enrolment_id: one.id })).status).toBe(404);
    const left = await mam("POST", path, { enrolment_id: one.id });
    expect(left.body.course.people.map(({ state }: { state: string }) => state).sort()).toEqual([
      ...["enrolled", "withdrawn"],
    ]);
    expect((await read(course)).sums.enrolled).toBe(1);
  });

  it.each<[string, () => object, string]>([
    ["with no organisation", () => PERSON("A", "", { organisation_id: null }), "organisation_id"],
    [
      "an officer of a co-operative",
      () => OFFICER("A", { organisation_id: id("htx-mam") }),
      "organisation_id",
    ],
    ["an officer of no commune", () => OFFICER("A", { commune_code: null }), "commune_code"],
    ["of no sex", () => PERSON("A", "htx-mam", { sex: "" }), "sex"],
    ["called by a word of a phone", () => PERSON("A", "htx-mam", { phone: "gọi sau" }), "phone"],
    ["with markup", () => PERSON("<i>A</i>"), "name"],
    [
      "with a priority group",
      () => PERSON("A", "htx-mam", { priority_group: "disabled" }),
      "priority_group",
    ],
  ])("%s are refused by the field", async (_what, person, field) => {
    const { course } = await open();
    const answer = await province("POST", of(course, "/enrolments"), person());
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("are not enrolled by their co-operative after the last day for it", async () => {
    const { course } = await open();
    await enrol(course, PERSON("Mai"));
    await province("POST", of(course, ""), { ...COURSE(), enrol_until: inDays(-1), seen: 1 });
    const { organisation_id: _own, ...late } = PERSON("Trễ");
    const answer = await mam("POST", `/seller/courses/${course}/enrol`, late);
    expect(saidOf(answer).slice(0, 2)).toEqual([400, "training.enrolment_over"]);
  });
});

describe("attendance", () => {
  it("is taken of who is enrolled, by tick, by code or enrolled in the same act; twice is once, and never ahead", async () => {
    const { course, sessions } = await open();
    const [, now, ahead] = sessions;
    const enrolment_id = await enrol(course, PERSON("Cúc"));
    const [{ door_code }] = (await mam("GET", `/seller/courses/${course}`)).body.course.people;
    const taken = await Promise.all([
      attend(course, { session_id: now, enrolment_id }),
      attend(course, { session_id: now, enrolment_id }),
      attend(course, { session_id: now, code: `${door_code.slice(0, 5)} ${door_code.slice(5)}` }),
    ]);
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(taken.map(({ body }) => body.attendance_id)).size).toBe(1);
    const early = await attend(course, { session_id: ahead, enrolment_id });
    expect(saidOf(early)).toEqual([400, "training.attended_before", "session_id"]);
    const other = await open();
    const stranger = await attend(other.course, { session_id: other.sessions[1], enrolment_id });
    expect(saidOf(stranger).slice(0, 2)).toEqual([404, "training.enrolment_unknown"]);
    const wrong = await attend(other.course, { session_id: other.sessions[1], code: door_code });
    expect(saidOf(wrong)).toEqual([400, "training.door_code_unknown", "code"]);
    await province(
      "POST",
      of(other.course, `/enrolments/${await enrol(other.course, PERSON("Rút"))}/withdraw`),
      {},
    );
    const [left] = await people(other.course);
    const gone = await attend(other.course, {
      session_id: other.sessions[1],
      enrolment_id: left.id,
    });
    expect(saidOf(gone)).toEqual([409, "training.not_enrolled", "enrolment_id"]);
    const both = { session_id: now, person: PERSON("Đào") };
    expect([(await attend(course, both)).status, (await attend(course, both)).status]).toEqual([
      ...[201, 200],
    ]);
    expect((await attend(course, { session_id: now })).body.field).toBe("enrolment_id");
    expect((await read(course)).sums).toMatchObject({ enrolled: 2, attended: 2 });
    const withdrawing = await province(
      "POST",
      of(course, `/enrolments/${enrolment_id}/withdraw`),
      {},
    );
    expect(saidOf(withdrawing).slice(0, 2)).toEqual([409, "training.was_there"]);
    const path = of(course, `/attendance/${taken[0]?.body.attendance_id}/cancel`);
    expect((await province("POST", path, {})).body.field).toBe("reason");
    expect((await province("POST", path, { reason: "Tích nhầm" })).status).toBe(200);
    expect((await read(course)).sums.attended).toBe(1);
    const session = await province("POST", of(course, `/sessions/${now}/cancel`), { reason: "?" });
    expect(saidOf(session).slice(0, 2)).toEqual([409, "training.session_attended"]);
  });
});

describe("certificates", () => {
  it("are given to who was there and passed, say who and what to everyone, and can be revoked", async () => {
    const { course, sessions } = await open({}, [inDays(-1), today()]);
    const enrolment: Record<string, string> = {};
    for (const name of ["Đạt", "Trượt", "Thiếu", "Vắng"]) {
      enrolment[name] = await enrol(course, PERSON(name));
    }
    for (const name of ["Đạt", "Trượt", "Thiếu"]) {
      await attend(course, { session_id: sessions[1], enrolment_id: enrolment[name] });
    }
    const scored = (name: string, body: object) => record(course, enrolment[name] ?? "", body);
    expect((await scored("Đạt", { post_score: 101 })).body.field).toBe("post_score");
    expect(saidOf(await scored("Vắng", { post_score: 90 }))).toEqual([
      ...[400, "training.never_there", "post_score"],
    ]);
    await scored("Đạt", { pre_score: 20, post_score: 60, rating: 5, comment: "Dễ hiểu" });
    await scored("Trượt", { post_score: 59 });
    expect((await issue(course)).body.code).toBe("training.not_held");
    await province("POST", of(course, "/hold"), {});
    for (const [name, why] of [
      ["Trượt", "failed"],
      ["Thiếu", "no_test"],
      ["Vắng", "absent"],
    ] as const) {
      const refused = await issue(course, { enrolment_id: enrolment[name] });
      expect(saidOf(refused).slice(0, 2)).toEqual([400, `training.certificate_${why}`]);
    }
    const both = await Promise.all([issue(course), issue(course)]);
    expect(both.map(({ body }) => body.issued).sort()).toEqual([0, 1]);
    expect((await read(course)).sums).toMatchObject({ completed: 1, certificates: 1 });
    expect((await read(course)).satisfaction).toEqual({ answers: 1, counts: null });
    const certified = (await people(course)).find(({ certificate }: never) => certificate);
    const { number, id: given } = certified.certificate;
    const shown = (await checked(number.toLowerCase())).body.certificate;
    expect(shown).toEqual({
      ...{ number, holder: "Đạt (minh hoạ)", course: COURSE().title, course_en: COURSE().title_en },
      ...{ issued_on: today(), is_valid: true },
      issuers: (await read(course)).organisers,
    });
    expect((await checked("AAAA-BBBB-CCCC-DDDD")).status).toBe(404);
    const pdf = await province("GET", of(course, `/certificates/${given}/pdf`));
    expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const own = `/seller/courses/${course}/certificates/${number}`;
    expect([(await mam("GET", own)).status, (await lua("GET", own)).status]).toEqual([200, 404]);

    const attended = certified.attendance[0].id;
    const undone = await province("POST", of(course, `/attendance/${attended}/cancel`), {
      reason: "?",
    });
    expect(saidOf(undone).slice(0, 2)).toEqual([409, "training.certified"]);
    expect((await scored("Đạt", { post_score: 10 })).body.code).toBe("training.certified");
    const { revision: seen } = await read(course);
    const easier = await province("POST", of(course, ""), { ...COURSE(), pass_mark: 10, seen });
    expect(saidOf(easier)).toEqual([409, "training.course_certified", "pass_mark"]);
    const revoke = of(course, `/certificates/${given}/revoke`);
    expect((await province("POST", revoke, {})).body.field).toBe("reason");
    expect((await province("POST", revoke, { reason: "Cấp nhầm" })).status).toBe(200);
    expect((await checked(number)).body.certificate).toEqual({ ...shown, is_valid: false });
    expect((await issue(course)).body.issued).toBe(1);

    const erased = await province(
      "POST",
      `/admin/training-people/${certified.person_id}/erase`,
      {},
    );
    expect(erased.status).toBe(200);
    expect((await checked(number)).status).toBe(404);
    expect((await people(course)).find(({ id: one }: never) => one === certified.id)).toMatchObject(
      {
        ...{ name: null, phone: null, comment: null, post_score: 60 },
      },
    );
  });
});

describe("an officer of a commune", () => {
  it("sees and enrols people of the commune only; agencies see counts, the trails name nobody", async () => {
    const { course, sessions } = await open();
    const far = await enrol(course, PERSON("Xa", "tht-lua"));
    const near = await enrol(course, PERSON("Gần"), commune);
    const officer = await enrol(course, OFFICER("Cán bộ"), commune);
    expect([near, officer].every(Boolean)).toBe(true);
    expect((await commune("POST", of(course, "/enrolments"), PERSON("B", "tht-lua"))).status).toBe(
      404,
    );
    const elsewhere = OFFICER("C", { commune_code: "22924" });
    expect((await commune("POST", of(course, "/enrolments"), elsewhere)).status).toBe(403);
    const session_id = sessions[1];
    expect((await attend(course, { session_id, enrolment_id: far }, commune)).status).toBe(404);
    expect((await attend(course, { session_id, enrolment_id: near }, commune)).status).toBe(201);
    expect((await record(course, far, { post_score: 1 }, commune)).status).toBe(404);
    const seen = (await people(course, commune)).map(({ name }: { name: string }) => name);
    expect(seen.sort()).toEqual(["Cán bộ (minh hoạ)", "Gần (minh hoạ)"]);
    expect((await read(course, commune)).sums).toMatchObject({ enrolled: 2, attended: 1 });
    expect((await read(course)).sums.enrolled).toBe(3);
    expect((await read(course, agency)).may).toEqual({
      write: false,
      enrol: false,
      see_people: false,
    });
    expect((await agency("GET", of(course, "/enrolments"))).status).toBe(403);
    for (const path of ["/hold", "/certificates"]) {
      expect((await commune("POST", of(course, path), {})).status, path).toBe(403);
    }
    const { entries } = (await province("GET", "/admin/audit?path=/admin/courses&limit=100")).body;
    const told = await market.sql("select before, after from training_change");
    for (const name of ["Gần (minh hoạ)", "Cán bộ (minh hoạ)", "0900000301"]) {
      expect(JSON.stringify([entries, told])).not.toContain(name);
    }
    expect(JSON.stringify(entries)).not.toContain("door_code");
  });
});

describe("indicators and the way to sales", () => {
  const period = () => `from=${inDays(-2)}&to=${inDays(30)}`;
  const figure = async (code: string, key: string, ask = province) => {
    const { body } = await ask("GET", `/admin/plan/indicators?${period()}&limit=100`);
    const found = body.indicators.find((one: { code: string }) => one.code === code);
    return found.figures.find((one: { key: string }) => one.key === key);
  };

  beforeAll(async () => {
    for (const course of (await province("GET", "/admin/courses?limit=100")).body.courses) {
      await market.sql(
        "update training_course set state = 'draft' where id = $1 and state <> 'cancelled'",
        [course.id],
      );
    }
    const term = { sex: "female", title: "director", from: inDays(-300) };
    for (const person_name of ["Lê Thị Hai (minh hoạ)", "Võ Thị Ba (minh hoạ)"]) {
      await province("POST", `/admin/cooperatives/${id("htx-mam")}/terms`, {
        ...term,
        person_name,
      });
    }
    const manager = PERSON("Lê Thị Hai", "htx-mam", { role: "manager" });
    await completed({ topic: "management" }, [today()], manager, OFFICER("Huệ"));
    const sales = await completed(
      {},
      [inDays(-1)],
      manager,
      PERSON("Sen"),
      PERSON("Súng", "tht-lua"),
    );
    await completed(
      { title: "Lớp sau (minh hoạ)" },
      [today()],
      PERSON("Sen"),
      PERSON("Nhài", "htx-hai"),
    );
    await completed(
      { topic: "outreach" },
      [today()],
      OFFICER("Huệ"),
      OFFICER("Cúc", { role: "officer" }),
    );
    const titles = { topic: "title", office: "accountant", pass_mark: null };
    const { course, sessions } = await open(titles, [today()]);
    for (const name of ["Sen", "Mận"]) {
      await attend(course, { session_id: sessions[0], person: PERSON(name) });
    }
    await province("POST", of(course, "/hold"), {});
    expect((await issue(course)).body.issued).toBe(2);
    const [{ certificate }] = await people(course);
    await province("POST", of(course, `/certificates/${certificate.id}/revoke`), {
      reason: "Nhầm",
    });
    // Somebody who was there but did not pass is trained, and completed nothing.
    const failed = (
      await province("POST", of(sales, "/attendance"), {
        session_id: (await read(sales)).sessions[0].id,
        person: PERSON("Hỏng", "tht-lua"),
      })
    ).body.enrolment_id;
    await record(sales, failed, { post_score: 10 });
    for (const number of ["1", "2"]) {
      await market.sql(
        `insert into consignment (id, order_id, organisation_id, number, state, placed_at, shipping_method, goods_total, shipping_total, total, women_led)
         values ('consign_' || $1::text, 'order_' || $1::text, $2, $1, 'delivered', $3, 'flat', 1000, 0, 1000, true)`,
        [`T${number}`, id("htx-mam"), `${today()}T05:00:00Z`],
      );
    }
  }, 60_000);

  it("count people once each, and are the sum of their evidence", async () => {
    const expected: Array<[code: string, key: string, value: number]> = [
      ...([
        ["I05", "women", 2],
        ["I05", "trained", 1],
        ["I05", "trained_share", 5_000],
      ] as never[]),
      // Sen, Súng, Nhài and Mận; of Sen the last of three courses.
      ...([
        ["I06", "people", 4],
        ["I06", "women", 4],
        ["I06", "member", 4],
      ] as never[]),
      ...([
        ["I09", "officers", 1],
        ["I10", "officers", 2],
      ] as never[]),
      ...([
        ["P06", "people", 5],
        ["P06", "passed", 4],
        ["P06", "listed", 4],
      ] as never[]),
      ...([
        ["P06", "sold", 2],
        ["P06", "passed_share", 8_000],
      ] as never[]),
      ...([
        ["P13", "certificates", 1],
        ["P13", "accountant", 1],
      ] as never[]),
    ];
    for (const [code, key, value] of expected) {
      expect([code, key, (await figure(code, key))?.value]).toEqual([code, key, value]);
    }
    for (const code of new Set(expected.map(([one]) => one))) {
      for (const ask of [province, commune]) {
        const path = `/admin/plan/indicators/${code}/evidence?${period()}&limit=100`;
        const { evidence, indicator, count } = (await ask("GET", path)).body;
        expect([evidence.length, JSON.stringify(evidence).includes("Sen (")]).toEqual([
          count,
          false,
        ]);
        for (const { key, kind, value } of indicator.figures) {
          if (kind !== "count") continue;
          const sum = evidence.reduce(
            (all: number, row: { counts: Record<string, number> }) => all + (row.counts[key] ?? 0),
            0,
          );
          expect([code, key, sum]).toEqual([code, key, value]);
        }
      }
    }
    expect((await figure("P06", "people", commune)).value).toBe(3);
  });

  it("show how far co-operatives came after a course, by course and commune, and what comes next", async () => {
    const funnel = async (query = "", ask = province) =>
      (await ask("GET", `/admin/training-funnel?${query}`)).body;
    const whole = await funnel();
    expect(whole.steps.map(({ organisations }: never) => organisations)).toEqual([3, 2, 2, 1, 1]);
    expect(
      whole.organisations.map(({ organisation_id, next }: never) => [organisation_id, next]),
    ).toEqual([
      [id("tht-lua"), "sold"],
      [id("htx-hai"), "shop"],
    ]);
    expect(whole.organisations[0]).toMatchObject({
      ...{ trained_on: inDays(-1), due_on: inDays(179), is_late: false },
    });
    const mine = await funnel("commune_code=22918", commune);
    expect(mine.steps.map(({ organisations }: never) => organisations)).toEqual([2, 1, 1, 1, 1]);
    expect((await funnel("year=2020")).steps[0].organisations).toBe(0);
    expect((await funnel(`course_id=${whole.organisations[1].course_id}`)).count).toBe(1);
    expect((await province("GET", "/admin/training-funnel?colour=red")).status).toBe(400);
  });
});
