import { createHash } from "node:crypto";
import { Workbook } from "exceljs";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays, today } from "../support/days";
import { type Answer, STAFF, TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** A whole year that is over: its reports are late on any day. */
const YEAR = Number(today().slice(0, 4)) - 1;
/** The commune of the officer, and another. */
const [OWN, OTHER] = ["22918", "22963"];
const LINK = "https://example.com/bien-ban.pdf";

let market: TestMarket;
let province: Ask;
let commune: Ask;
let agency: Ask;
let auditor: Ask;
let organisation: string;
let period: string;
/** Ids of the year's three reports, by sender. */
let reports: Record<string, string>;
let first: string;

const open = (body: object) => province("POST", "/admin/plan/periods", body);
const read = async (id: string, ask = province) =>
  (await ask("GET", `/admin/plan/submissions/${id}`)).body.submission;
const path = (id: string, what = "") => `/admin/plan/submissions/${id}${what}`;
const saidOf = ({ status, body }: Answer) => [status, body.code, body.field];

/** Does something with a report as it stands now. */
async function act(id: string, what: string, body: object = {}, ask = province): Promise<Answer> {
  const { revision: seen } = await read(id, ask);
  return ask("POST", path(id, what), { ...body, seen });
}

async function submissionsOf(id: string, ask = province, query = "") {
  const { body } = await ask("GET", `/admin/plan/submissions?period_id=${id}&limit=100${query}`);
  return body.submissions as Array<{
    id: string;
    body_code: string;
    place_code: string | null;
    name: string;
    state: string;
    is_late: boolean;
  }>;
}

async function labour(as_of: string, new_jobs_women: number): Promise<void> {
  const { status, body } = await province("POST", `/admin/cooperatives/${organisation}/labour`, {
    ...{ as_of, workers: 20, women: 12, new_jobs: new_jobs_women, new_jobs_women },
  });
  expect([status < 300, body.message]).toEqual([true, undefined]);
}

async function file(report: string, format: string): Promise<Buffer> {
  const credentials = { email: STAFF.auditor, password: STAFF_PASSWORD };
  const { body } = await market.anyone("POST", "/auth/user/emailpass", credentials);
  const headers = { authorization: `Bearer ${body.token}` };
  const address = `${market.url}/admin/plan/reports/${report}/file?format=${format}`;
  const answer = await fetch(address, { headers });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const CONSOLIDATED = () => ({
  ...{ period_id: period, number: "125/BC-HPN", place: "Lâm Đồng", signed_on: today() },
  ...{ signer_title: "Chủ tịch", signer_name: "Bà Ký (minh hoạ)" },
  ...{ recipients: ["TW Hội LHPN Việt Nam", "UBND tỉnh", "Lưu: VT"], proposals: "Thêm kinh phí." },
});
const consolidate = (more: object = {}) =>
  province("POST", "/admin/plan/reports", { ...CONSOLIDATED(), ...more });

beforeAll(async () => {
  market = await TestMarket.open("reporting");
  [province, commune] = [await market.staff("province"), await market.staff("commune")];
  [agency, auditor] = [await market.staff("agency"), await market.staff("auditor")];
  const { body } = await province("POST", "/admin/cooperatives", {
    ...{ handle: "htx-bao-cao", kind: "cooperative", name: "HTX Báo Cáo (minh hoạ)" },
    ...{ sector: "Mắm", commune_code: OWN },
  });
  organisation = body.cooperative.id;
  await labour(`${YEAR}-03-01`, 7);
});
afterAll(() => market.close());

describe("a period", () => {
  it.each<[string, () => object, string]>([
    ["a body that is not there yet", () => ({ kind: "year", year: 2024 }), "HPN-XA"],
    ["a body that is gone", () => ({ kind: "year", year: YEAR }), "HPN-HUYEN"],
    ["no such body", () => ({ kind: "year", year: YEAR }), "XX"],
  ])("can't ask %s", async (_what, kind, body_code) => {
    const answer = await open({ ...kind(), asked: [{ body_code }] });
    expect(saidOf(answer)).toEqual([400, "reporting.body_not_there", "asked.0.body_code"]);
  });

  it("asks of a place that is there, a body that does not lead, and names its days", async () => {
    const year = { kind: "year", year: YEAR };
    const wrong = [{ body_code: "HPN-XA", place_codes: [OWN, "00001"] }];
    expect(saidOf(await open({ ...year, asked: wrong }))[1]).toBe("reporting.body_not_there");
    const leading = await open({ ...year, asked: [{ body_code: "HPN" }] });
    expect(leading.body.code).toBe("reporting.body_leads");
    const asked = [{ body_code: "CT" }];
    expect(saidOf(await open({ kind: "year", asked }))).toEqual([
      400,
      "access.request.invalid",
      "year",
    ]);
    expect((await open({ kind: "phase", year: 2027, asked })).body.field).toBe("year");
    expect((await open({ kind: "ad_hoc", title: "Đột xuất", asked })).body.field).toBe("first_day");
  });

  it("of before July 2025 asks districts, each with the communes that came of it", async () => {
    const opened = await open({ kind: "year", year: 2024, asked: [{ body_code: "HPN-HUYEN" }] });
    expect([opened.status, opened.body.message]).toEqual([201, undefined]);
    const { period: made } = opened.body;
    expect(made).toMatchObject({ due_before: "2024-11-30", consolidate_before: "2024-12-31" });
    const names = (await submissionsOf(made.id)).map(({ name }) => name);
    expect(names).toContain("Hội Liên hiệp Phụ nữ Huyện Tuy Phong");
    expect(made.submissions.open).toBe(names.length);
    expect(made.overdue).toBe(names.length);
    // An officer of one commune does not see what a whole district reports.
    expect(await submissionsOf(made.id, commune)).toEqual([]);
  });

  it("of a year is opened once, and asks each body once", async () => {
    const asked = [
      { body_code: "HPN-XA", place_codes: [OWN, OTHER] },
      { body_code: "HPN-XA", place_codes: [OWN] },
      { body_code: "CT" },
    ];
    const answers = await Promise.all([1, 2].map(() => open({ kind: "year", year: YEAR, asked })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    period = answers.find(({ status }) => status === 201)?.body.period.id;
    const all = await submissionsOf(period);
    expect(all).toHaveLength(3);
    reports = Object.fromEntries(
      all.map(({ id, body_code, place_code }) => [place_code ?? body_code, id]),
    );
    expect((await commune("POST", "/admin/plan/periods", { kind: "year" })).status).toBe(403);
  });
});

describe("a body's report", () => {
  it("is seen by its own commune, the province, agencies and auditors; written by the first two", async () => {
    const own = reports[OWN] ?? "";
    expect((await submissionsOf(period, commune)).map(({ id }) => id)).toEqual([own]);
    for (const id of [reports[OTHER], reports.CT]) {
      expect((await commune("GET", path(id ?? ""))).status).toBe(404);
      const written = { seen: 0, narrative: { "IV.2c": "Của người khác" } };
      expect((await commune("POST", path(id ?? ""), written)).status).toBe(404);
    }
    for (const ask of [agency, auditor]) {
      expect(await submissionsOf(period, ask)).toHaveLength(3);
      expect((await ask("POST", path(own), { seen: 0, narrative: {} })).status).toBe(403);
    }
    for (const what of ["/return", "/accept", "/reopen"]) {
      expect((await commune("POST", path(own, what), { seen: 0, reason: "?" })).status).toBe(403);
    }
    const indicators = (await read(own, commune)).indicators as Array<{
      code: string;
      figures: Array<{ value: number }> | null;
    }>;
    expect(indicators).toHaveLength(32);
    const jobs = indicators.find(({ code }) => code === "I08");
    expect(jobs?.figures?.[0]?.value).toBe(7);
    const elsewhere = (await read(reports[OTHER] ?? "")).indicators as typeof indicators;
    expect(elsewhere.find(({ code }) => code === "I08")?.figures?.[0]?.value).toBe(0);
  });

  it("is written by one of two at once, plainly, of tasks of the plan", async () => {
    const own = reports[OWN] ?? "";
    const write = (narrative: object, seen = 0) => commune("POST", path(own), { seen, narrative });
    expect((await act(own, "/submit", {}, commune)).body.code).toBe("reporting.report_is_open");
    expect((await write({ "IV.9": "Không có" })).status).toBe(400);
    expect((await write({ "IV.2c": "<b>Hội chợ</b>" })).body.code).toBe("programme.markup");
    const two = await Promise.all([
      write({ "IV.2c": "Dự hội chợ với 3 gian." }),
      write({ "IV.2c": "Dự hội chợ với 4 gian." }),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { revision, state, trail } = await read(own, commune);
    expect([revision, state]).toEqual([1, "in_progress"]);
    expect(trail.map(({ change }: { change: string }) => change)).toEqual(["written"]);
    const whole = { "IV.2c": "Dự hội chợ với 3 gian.", difficulties: "Thiếu vốn.", "IV.4b": null };
    expect((await write(whole, 1)).body.submission.narrative).toEqual({
      "IV.2c": "Dự hội chợ với 3 gian.",
      difficulties: "Thiếu vốn.",
    });
  });

  it("has figures by hand of what nothing computes, with evidence", async () => {
    const own = reports[OWN] ?? "";
    // What is computed grows; whatever is not yet has neither a definition nor a figure.
    const { indicators } = await read(own, commune);
    const free = (kind: string) =>
      indicators.find(
        (one: { kind: string; figures: unknown }) => one.kind === kind && one.figures === null,
      )?.code as string | undefined;
    const enter = (body: object) =>
      act(own, "/figures", { evidence: "Sổ theo dõi", link: LINK, ...body }, commune);
    expect(saidOf(await enter({ indicator_code: "P01", value: 3 }))).toEqual([
      400,
      "reporting.is_computed",
      "indicator_code",
    ]);
    expect((await enter({ indicator_code: "P99", value: 3 })).body.field).toBe("indicator_code");
    const count = free("count");
    if (count) {
      expect((await enter({ indicator_code: count })).body.field).toBe("value");
      const bad = { indicator_code: count, value: 3 };
      expect((await enter({ ...bad, evidence: " " })).body.field).toBe("evidence");
      expect((await enter({ ...bad, link: "javascript:alert(1)" })).body.field).toBe("link");
      expect((await enter({ ...bad, value: -1 })).body.field).toBe("value");
      expect((await enter({ indicator_code: count, value: 8 })).status).toBe(200);
      const again = await enter({ indicator_code: count, value: 9 });
      expect(again.body.submission.manual).toMatchObject([{ indicator_code: count, value: 9 }]);
    }
    const ratio = free("ratio");
    if (ratio) {
      const parts = { indicator_code: ratio, numerator: 3, denominator: 2 };
      expect((await enter(parts)).body.field).toBe("numerator");
      const none = await enter({ ...parts, numerator: 0, denominator: 0 });
      const entered = none.body.submission.manual.find(
        (one: { indicator_code: string }) => one.indicator_code === ratio,
      );
      expect(entered).toMatchObject({ numerator: 0, denominator: 0, share: null });
      const gone = await act(own, `/figures/${ratio}/cancel`, { reason: "Nhầm" }, commune);
      expect(gone.body.submission.manual).toHaveLength(1);
    }
  });

  it("is submitted, returned with comments, submitted again and accepted", async () => {
    const own = reports[OWN] ?? "";
    const sent = await act(own, "/submit", {}, commune);
    expect(sent.body.submission).toMatchObject({ state: "submitted", is_late: true });
    const touched = await act(own, "", { narrative: { V: "Thêm" } }, commune);
    expect([touched.status, touched.body.code]).toEqual([400, "reporting.report_is_submitted"]);
    expect((await act(own, "/return")).body.field).toBe("reason");
    const back = await act(own, "/return", { reason: "Bổ sung kinh phí" });
    expect(back.body.submission).toMatchObject({ state: "returned", comments: "Bổ sung kinh phí" });
    await act(own, "", { narrative: { V: "Kinh phí 50 triệu đồng." } }, commune);
    await act(own, "/submit", {}, commune);
    const { revision: seen } = await read(own);
    const two = await Promise.all([
      province("POST", path(own, "/accept"), { seen }),
      province("POST", path(own, "/return"), { seen, reason: "Chưa" }),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    if ((await read(own)).state === "returned") {
      await act(own, "/submit", {}, commune);
      await act(own, "/accept");
    }
    expect((await read(own)).state).toBe("accepted");
  });
});

describe("the consolidated report", () => {
  it("waits until every body is accepted, names who is missing, and is made once", async () => {
    const early = await consolidate();
    expect([early.status, early.body.code]).toEqual([400, "reporting.not_all_accepted"]);
    expect(early.body.message).toContain("Sở Công Thương");
    for (const id of [reports[OTHER] ?? "", reports.CT ?? ""]) {
      await act(id, "", { narrative: { "IV.2c": "Đã phối hợp." } });
      await act(id, "/submit");
      await act(id, "/accept");
    }
    const refused = await consolidate({ target_proposals: [], signed_on: "2099-01-01" });
    expect(refused.body.field).toBe("signed_on");
    expect((await commune("POST", "/admin/plan/reports", CONSOLIDATED())).status).toBe(403);
    const two = await Promise.all([consolidate(), consolidate()]);
    expect(two.filter(({ status }) => status === 201)).toHaveLength(1);
    const { report } = two.find(({ status }) => status === 201)?.body ?? {};
    expect(report).toMatchObject({ version: 1, number: "125/BC-HPN", is_late: true });
    expect(report.senders).toHaveLength(3);
    const jobs = report.results.find(({ code }: { code: string }) => code === "I08");
    expect(jobs.figures[0].value).toBe(7);
    first = report.id;
    const states = (await submissionsOf(period)).map(({ state }) => state);
    expect(states).toEqual(["locked", "locked", "locked"]);
    expect((await consolidate()).body.code).toBe("reporting.consolidated_already");
  });

  it("is an administrative document, its annexes a workbook with live totals", async () => {
    const zip = await JSZip.loadAsync(await file(first, "docx"));
    const part = async (name: string) => (await zip.file(name)?.async("string")) ?? "";
    const xml = await part("word/document.xml");
    const text = xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
    for (const words of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
      "HỘI LIÊN HIỆP PHỤ NỮ TỈNH\nSố: 125/BC-HPN",
      "Lâm Đồng, ngày",
      "BÁO CÁO\nKết quả thực hiện",
      "II. KẾT QUẢ THỰC HIỆN MỤC TIÊU",
      "Dự hội chợ với 3 gian.",
      "Thêm kinh phí.",
      "Nơi nhận:\n- TW Hội LHPN Việt Nam;",
      "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nBà Ký (minh hoạ)",
      "(nhập tay)",
      "Phụ lục II. Cách tính",
    ]) {
      expect(text).toContain(words);
    }
    // A4, 20 mm above and below, 30 mm left, 15 mm right; Times New Roman 14.
    expect(xml).toContain('w:w="11906" w:h="16838"');
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(await part("word/styles.xml")).toContain('w:ascii="Times New Roman"');
    const book = new Workbook();
    await book.xlsx.load((await file(first, "xlsx")) as never);
    const places = book.getWorksheet("Theo địa bàn");
    const column = places?.getRow(5).values as string[];
    const at = column.indexOf("I08 · Việc làm mới cho nữ");
    const cells = (named: string) => {
      const found = places?.getColumn(1).values.indexOf(named) ?? 0;
      return places?.getRow(found).getCell(at);
    };
    expect(cells("Tổng cộng")?.formula).toMatch(/^SUM\([A-Z]+6:[A-Z]+8\)$/);
    expect([cells("Tổng cộng")?.result, cells("Trong báo cáo")?.value]).toEqual([7, 7]);
    expect(cells("Chênh lệch")?.result).toBe(0);
    expect((await file(first, "pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("is machine-readable by a schema that is told", async () => {
    const json = JSON.parse((await file(first, "json")).toString());
    const { body: schema } = await agency("GET", "/admin/plan/reports/schema");
    expect(schema.required.sort()).toEqual(Object.keys(json).sort());
    expect(json.indicators).toHaveLength(32);
    const jobs = json.indicators.find(({ code }: { code: string }) => code === "I08");
    expect(jobs.period.evidence).toMatchObject([{ counts: { jobs: 7 } }]);
    expect(jobs.by_place).toEqual([{ place: OWN, counts: { jobs: 7 } }]);
    expect(jobs.words.counts.vi).toContain("việc làm mới");
    expect(json.settings.map(({ key }: { key: string }) => key)).toContain("stable_job_months");
    const csv = (await file(first, "csv")).toString();
    expect(csv).toMatch(/^\ufeffcode,name,unit,source,key/);
    expect(csv).toMatch(/I08,[^\r]*,computed,jobs,[^\r]*,count,,7,/);
    expect(csv).toContain(",manual,");
  });

  it("is the same byte for byte after facts were corrected, and says what is another now", async () => {
    const { checksums } = (await auditor("GET", `/admin/plan/reports/${first}`)).body.report;
    const sums = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.keys(checksums).map(async (format) => {
            const bytes = await file(first, format);
            return [format, createHash("sha256").update(bytes).digest("hex")];
          }),
        ),
      );
    expect(await sums()).toEqual(checksums);
    const difference = async () =>
      (await province("GET", `/admin/plan/reports/${first}/difference`)).body.differences;
    expect(await difference()).toEqual([]);
    await labour(`${YEAR}-06-01`, 5);
    expect(await sums()).toEqual(checksums);
    expect(await difference()).toMatchObject([
      { code: "I08", key: "jobs", was: 7, is: 12, added: 1, removed: 0, changed: 0 },
    ]);
    expect((await commune("GET", `/admin/plan/reports/${first}`)).status).toBe(403);
  });

  it("stays when a report is opened again with a reason; the next version has what is new", async () => {
    const own = reports[OWN] ?? "";
    expect((await act(own, "", { narrative: {} }, commune)).body.code).toBe(
      "reporting.report_is_locked",
    );
    expect((await act(own, "/reopen")).body.field).toBe("reason");
    expect((await act(own, "/reopen", { reason: "Sót một văn bản" })).status).toBe(200);
    const { state, trail } = await read(own);
    expect(state).toBe("in_progress");
    expect(trail[0]).toMatchObject({ change: "reopened", reason: "Sót một văn bản" });
    expect((await consolidate()).body.code).toBe("reporting.not_all_accepted");
    await act(own, "/submit", {}, commune);
    await act(own, "/accept");
    const next = await consolidate({ number: "130/BC-HPN" });
    expect(next.body.report).toMatchObject({ version: 2, number: "130/BC-HPN" });
    const { body } = await auditor("GET", `/admin/plan/reports?period_id=${period}`);
    const versions = body.reports.map(({ version }: { version: number }) => version);
    expect(versions).toEqual([2, 1]);
    expect((await file(first, "csv")).toString()).toMatch(/I08,[^\r]*,count,,7,/);
  });
});

describe("a report that is asked for ad hoc", () => {
  const adHoc = (due_before: string) =>
    open({
      ...{ kind: "ad_hoc", title: `Đột xuất ${due_before}`, due_before },
      ...{ first_day: inDays(-60), last_day: inDays(-1) },
      asked: [{ body_code: "HPN-XA", place_codes: [OWN] }],
    });
  const notices = () =>
    market.sql<{ template: string; to: string }>(
      `select template, "to" from notification where template like 'reporting.%' order by template, "to"`,
    );

  it("is reminded of once, and told of to the province when it is overdue", async () => {
    const soon = (await adHoc(inDays(5))).body.period.id;
    const passed = (await adHoc(today())).body.period.id;
    const before = (await notices()).length;
    await market.run("remind-of-reports");
    const told = await notices();
    const mine = told.filter(({ to }) => to === STAFF.commune).map(({ template }) => template);
    expect(mine).toEqual(["reporting.due", "reporting.overdue"]);
    const escalated = told.filter(({ template }) => template === "reporting.escalated");
    // Of what is overdue here, and of the districts of 2024, once each.
    expect(escalated.map(({ to }) => to)).toEqual([STAFF.province, STAFF.province]);
    expect(told.length).toBeGreaterThan(before);
    await market.run("remind-of-reports");
    expect(await notices()).toEqual(told);
    for (const [id, late] of [
      [soon, false],
      [passed, true],
    ] as const) {
      const [{ id: report } = { id: "" }] = await submissionsOf(id, commune);
      await act(report, "", { narrative: { "IV.1b": "Đã tuyên truyền." } }, commune);
      const sent = await act(report, "/submit", {}, commune);
      expect(sent.body.submission).toMatchObject({ state: "submitted", is_late: late });
      expect(await submissionsOf(id, commune, "&overdue=true")).toEqual([]);
    }
  });
});

describe("a target", () => {
  const targets = async () => (await agency("GET", "/admin/plan/targets")).body.targets;
  const target = async (code: string, year: number) =>
    (await targets()).find(
      (one: { code: string; due_year: number }) => one.code === code && one.due_year === year,
    );
  const revise = (body: object) =>
    province("POST", "/admin/plan/targets/I02/2030", { decided_on: today(), ...body });

  it("is the plan's own until it is revised; lowered only with a reason, by one of two at once", async () => {
    expect(await targets()).toHaveLength(19);
    expect(await target("I02", 2030)).toMatchObject({ value: 100, version: 1, baseline: null });
    expect(await target("I05", 2025)).toMatchObject({ value: 10_000, kind: "ratio" });
    expect(saidOf(await revise({ seen: 1, value: 80 }))).toEqual([
      400,
      "reporting.lowered_without_reason",
      "reason",
    ]);
    const reason = "Kết quả năm 2025 thấp hơn dự kiến";
    expect(
      (await revise({ seen: 1, value: 80, reason, decided_on: "2099-01-01" })).body.field,
    ).toBe("decided_on");
    const two = await Promise.all([
      revise({ seen: 1, value: 80, reason }),
      revise({ seen: 1, value: 70, reason }),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await revise({ seen: 2, value: 120 })).status).toBe(200);
    const { version, versions } = await target("I02", 2030);
    expect(version).toBe(3);
    expect(versions.map((one: { reason: string | null }) => one.reason)).toEqual([
      null,
      reason,
      null,
    ]);
    expect(versions[0].by).toContain("Cán bộ tỉnh");
    expect((await commune("POST", "/admin/plan/targets/I02/2030", {})).status).toBe(403);
    expect((await revise({ seen: 1, value: 130 })).body.code).toBe("reporting.changed");
  });

  it("says where it stands, and from which day it counts by the plan's open question", async () => {
    const jobs = await target("I08", 2025);
    expect(jobs.standing.state).toBe("on_the_way");
    expect(jobs.standing.missing).toBe(50 - jobs.figure.value);
    expect((await target("I07", 2030)).from).toBe("2023-01-01");
    const set = (key: string, body: object) =>
      province("POST", `/admin/plan/settings/${key}`, { reason: "Hướng dẫn mới", ...body });
    const key = "target_2030_is_cumulative";
    expect((await set("stable_job_months", { seen: 1, value: true })).body.code).toBe(
      "reporting.not_set_here",
    );
    expect((await set(key, { seen: 1, value: false })).status).toBe(200);
    expect((await set(key, { seen: 1, value: true })).body.code).toBe("reporting.changed");
    expect((await target("I07", 2030)).from).toBe("2026-01-01");
    const baseline = { value: 4, as_of: "2022-12-31", source: "Báo cáo năm 2022" };
    const tell = (seen: number) =>
      province("POST", "/admin/plan/baselines/I07", { ...baseline, seen });
    expect((await tell(0)).body.baseline).toMatchObject({ ...baseline, version: 1 });
    expect((await tell(0)).body.code).toBe("reporting.changed");
    expect((await target("I07", 2030)).baseline).toMatchObject(baseline);
  });
});
