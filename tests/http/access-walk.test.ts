import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Answer, TestMarket } from "../support/market";

// Each walk is some four hundred requests.
vi.setConfig({ testTimeout: 300_000 });

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

interface Route {
  method: string;
  route: string;
}

/** What everyone signed in may read, with a role or without: the dashboard stands on it. */
const SHELL = [
  "GET /admin/feature-flags",
  "GET /admin/locales",
  "GET /admin/locales/:code",
  "GET /admin/plugins",
  "GET /admin/stores",
  "GET /admin/users/me",
];

const READ_BY_OFFICERS = [
  "GET /admin/bodies",
  "GET /admin/certificates",
  "GET /admin/certificates/:id",
  "GET /admin/channels",
  "GET /admin/commission-rules",
  "GET /admin/commendations",
  "GET /admin/commendations/:id",
  "GET /admin/content",
  "GET /admin/content/:id",
  "GET /admin/cooperatives",
  "GET /admin/cooperatives/:id",
  "GET /admin/courses",
  "GET /admin/courses/:id",
  "GET /admin/events",
  "GET /admin/events/:id",
  "GET /admin/events/:id/agreements",
  "GET /admin/events/:id/buyers",
  "GET /admin/events/:id/organisations",
  "GET /admin/events/:id/outcomes",
  "GET /admin/layouts/:zone/configuration",
  "GET /admin/layouts/configurations",
  "GET /admin/listings",
  "GET /admin/listings/:id",
  "GET /admin/lots",
  "GET /admin/lots/:id",
  "GET /admin/market-connection",
  "GET /admin/market-connection/quotations",
  "GET /admin/market-connection/records",
  "GET /admin/marks",
  "GET /admin/marks/:id",
  "GET /admin/notifications",
  "GET /admin/organisation-points",
  "GET /admin/places",
  "GET /admin/plan/indicators",
  "GET /admin/plan/indicators/:code/evidence",
  "GET /admin/plan/periods",
  "GET /admin/plan/periods/:id",
  "GET /admin/plan/submissions",
  "GET /admin/plan/submissions/:id",
  "GET /admin/training-funnel",
];

/** All that officers of communes may do, within their communes. */
const COMMUNE = [
  ...SHELL,
  ...READ_BY_OFFICERS,
  "DELETE /admin/cooperatives/:id/terms/:term_id",
  "GET /admin/courses/:id/enrolments",
  "GET /admin/events/:id/candidates",
  "GET /admin/events/:id/files",
  "GET /admin/events/:id/files/:file_id",
  "GET /admin/events/:id/meetings",
  "GET /admin/events/:id/products",
  "GET /admin/events/:id/samples",
  "GET /admin/events/:id/timetable",
  "GET /admin/exports/cooperatives",
  "GET /admin/exports/lots/:id",
  "GET /admin/exports/market",
  "GET /admin/facts",
  "GET /admin/facts/:id",
  "GET /admin/follow-ups",
  "GET /admin/imports",
  "GET /admin/imports/:id",
  "GET /admin/imports/template",
  "GET /admin/lots/:id/buyers",
  "GET /admin/consignment-returns",
  "GET /admin/consignment-returns/:id",
  "GET /admin/reported-messages",
  "GET /admin/reported-messages/:id",
  "GET /admin/reported-messages/:id/pictures/:picture",
  "GET /admin/quotations",
  "GET /admin/quotations/:id",
  "GET /admin/reviews",
  "GET /admin/reviews/:id",
  "GET /admin/scans/:id",
  "GET /admin/seller-claims",
  "GET /admin/sellers",
  "GET /admin/sellers/:id",
  "GET /admin/sellers/:id/legal-papers",
  "GET /admin/settlements",
  "GET /admin/settlements/:id",
  "GET /admin/settlements/:id/statement",
  "GET /admin/taxpayer-terms",
  "POST /admin/channels",
  "POST /admin/channels/:id",
  "POST /admin/channels/:id/confirm",
  "POST /admin/channels/:id/return",
  "POST /admin/channels/:id/values",
  "POST /admin/channels/:id/values/:year/confirm",
  "POST /admin/channels/:id/values/:year/return",
  "POST /admin/commendations/:id/nominees",
  "POST /admin/commendations/:id/nominees/:nominee_id/withdraw",
  "POST /admin/cooperatives",
  "POST /admin/cooperatives/:id",
  "POST /admin/cooperatives/:id/certificates",
  "POST /admin/cooperatives/:id/labour",
  "POST /admin/cooperatives/:id/marks",
  "POST /admin/cooperatives/:id/scans",
  "POST /admin/cooperatives/:id/terms",
  "POST /admin/courses/:id/attendance",
  "POST /admin/courses/:id/attendance/:attendance_id/cancel",
  "POST /admin/courses/:id/enrolments",
  "POST /admin/courses/:id/enrolments/:enrolment_id/results",
  "POST /admin/courses/:id/enrolments/:enrolment_id/withdraw",
  "POST /admin/events/:id/attendance",
  "POST /admin/events/:id/attendance/:attendance_id/cancel",
  "POST /admin/events/:id/follow-ups",
  "POST /admin/events/:id/organisations/:organisation_id",
  "POST /admin/plan/submissions/:id",
  "POST /admin/plan/submissions/:id/figures",
  "POST /admin/plan/submissions/:id/figures/:code/cancel",
  "POST /admin/plan/submissions/:id/submit",
  "POST /admin/facts/:id/confirm",
  "POST /admin/facts/:id/return",
  "POST /admin/imports",
  "POST /admin/imports/:id/confirm",
  "POST /admin/sellers",
  "POST /admin/sellers/:id/invitations",
  "POST /admin/sellers/:id/legal-papers",
  "POST /admin/sellers/:id/legal-papers/scan",
  "POST /admin/listings/:id/approve",
  "POST /admin/listings/:id/return",
];

/** All that officers of agencies may do. */
const AGENCY = [
  ...SHELL,
  ...READ_BY_OFFICERS,
  "GET /admin/plan/reports",
  "GET /admin/plan/reports/:id",
  "GET /admin/plan/reports/:id/difference",
  "GET /admin/plan/reports/:id/file",
  "GET /admin/plan/reports/schema",
  "GET /admin/plan/targets",
];

/**
 * What no auditor reads: an invitation's token makes an account, a workflow's input may hold a secret, a scanned
 * paper shows more of people than the register, a reported message is a letter between two, legal papers who represents a seller, a transfer the whole number of a
 * bank account.
 */
const HIDDEN_FROM_AUDITORS = [
  "GET /admin/exports/lots/:id",
  "GET /admin/index/details",
  "GET /admin/invites",
  "GET /admin/invites/:id",
  "GET /admin/lots/:id/buyers",
  "GET /admin/rbac/roles/:id",
  "GET /admin/reported-messages",
  "GET /admin/reported-messages/:id",
  "GET /admin/reported-messages/:id/pictures/:picture",
  "GET /admin/scans/:id",
  "GET /admin/sellers/:id/legal-papers",
  "GET /admin/sellers/:id/legal-papers/scan",
  "GET /admin/settlements/:id/transfer",
  "GET /admin/settlements/transfers",
  "GET /admin/workflows-executions",
  "GET /admin/workflows-executions/:id",
  "GET /admin/workflows-executions/:workflow_id/:transaction_id",
  "GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe",
  "GET /admin/workflows-executions/:workflow_id/subscribe",
];

/**
 * What nobody does: workflows run by name and Medusa's own import of products pass by the rules of every route;
 * the rest is switched off.
 */
const CLOSED_TO_ALL = [
  "DELETE /admin/rbac/roles/:id",
  "GET /admin/index/details",
  "GET /admin/rbac/roles/:id",
  "GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe",
  "GET /admin/workflows-executions/:workflow_id/subscribe",
  "POST /admin/index/sync",
  "POST /admin/products/import",
  "POST /admin/products/import/:transaction_id/confirm",
  "POST /admin/products/imports",
  "POST /admin/products/imports/:transaction_id/confirm",
  "POST /admin/rbac/roles/:id",
  "POST /admin/workflows-executions/:workflow_id/run",
  "POST /admin/workflows-executions/:workflow_id/steps/failure",
  "POST /admin/workflows-executions/:workflow_id/steps/success",
];

/** What Medusa's log-in page reads, and what takes an invitation: no user yet. */
const OPEN = "GET /admin/feature-flags";
const ACCEPT = "POST /admin/invites/accept";

let market: TestMarket;
let routes: Route[];
let heard = "";

const name = ({ method, route }: Route) => `${method} ${route}`;
const isWrite = ({ method }: Route) => method !== "GET";
const address = ({ route }: Route) => route.replace(/:\w+/g, "not-there");

async function walk(ask: Ask): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const route of routes) {
    const body = isWrite(route) ? {} : undefined;
    answers.set(name(route), await ask(route.method, address(route), body));
  }
  return answers;
}

/** The routes of a walk whose answer is of a kind, in the order of their names. */
function those(answers: ReadonlyMap<string, Answer>, is: (answer: Answer) => boolean): string[] {
  return [...answers].flatMap(([route, answer]) => (is(answer) ? [route] : [])).sort();
}

const passed = ({ status }: Answer) => status !== 401 && status !== 403;

beforeAll(async () => {
  market = await TestMarket.open("access_walk", {
    env: { LOG_LEVEL: "debug" },
    hear: (text) => {
      heard += text;
    },
  });
  const registered = heard.split("\n").flatMap((line) => {
    const found = /registering route (GET|POST|PUT|PATCH|DELETE) (\/admin\/[\w/:-]+)/.exec(line);
    return found ? [{ method: found[1] ?? "", route: found[2] ?? "" }] : [];
  });
  routes = [...new Map(registered.map((route) => [name(route), route])).values()];
});
afterAll(() => market.close());

describe("every route under /admin", () => {
  it("is found: Medusa's own and those of each plugin", () => {
    expect(routes.length).toBeGreaterThan(300);
    const names = routes.map(name);
    for (const route of ["DELETE /admin/products/:id", "GET /admin/orders", ...COMMUNE]) {
      expect(names).toContain(route);
    }
  });

  it("is closed to the world", async () => {
    const answers = await walk((...request) => market.anyone(...request));
    expect(those(answers, ({ status }) => status !== 401)).toEqual([OPEN]);
  });

  it("is closed to a user without a role, but for what the dashboard stands on", async () => {
    const answers = await walk(await market.staffWithoutRole());
    expect(those(answers, passed)).toEqual([...SHELL, ACCEPT].sort());
    expect(those(answers, ({ body }) => body?.code === "access.no_role").length).toBe(
      routes.length - SHELL.length - 1,
    );
  });

  it("can be read by an auditor, and written by none", async () => {
    const answers = await walk(await market.staff("auditor"));
    const refusedWrites = those(answers, ({ body }) => body?.code === "access.read_only");
    expect(refusedWrites).toEqual(
      routes
        .filter(isWrite)
        .map(name)
        .filter((route) => route !== ACCEPT)
        .sort(),
    );
    const unread = those(answers, (answer) => !passed(answer));
    expect(unread.filter((route) => route.startsWith("GET"))).toEqual(HIDDEN_FROM_AUDITORS);
  });

  it("lets an officer of a commune do what is scoped, and no more", async () => {
    const answers = await walk(await market.staff("commune"));
    expect(those(answers, passed)).toEqual([...COMMUNE, ACCEPT].sort());
  });

  it("lets an officer of an agency read what is scoped, and no more", async () => {
    const answers = await walk(await market.staff("agency"));
    expect(those(answers, passed)).toEqual([...AGENCY, ACCEPT].sort());
  });

  it("is named by a policy, and open to the province unless closed to all", async () => {
    const answers = await walk(await market.staff("province"));
    expect(those(answers, ({ body }) => body?.code === "access.unnamed")).toEqual([]);
    expect(those(answers, (answer) => !passed(answer))).toEqual(CLOSED_TO_ALL);
  });

  it("is closed to the province too when no policy names it", async () => {
    const province = await market.staff("province");
    for (const path of ["/admin/not-named-by-any-policy", "/admin/ORDERS", "/admin/Users/me"]) {
      const answer = await province("GET", path);
      expect([answer.status, answer.body.code], path).toEqual([403, "access.unnamed"]);
    }
  });

  it("leaves an entry in the trail for each write, with who asked and how it ended", async () => {
    const province = await market.staff("province");
    const { body } = await province("GET", "/admin/staff/me");
    const rows = await market.sql<{ method: string; path: string }>(
      "select distinct method, path from audit_entry where actor_id = $1 and status is not null",
      [body.staff.user_id],
    );
    const kept = new Set(rows.map(({ method, path }) => `${method} ${path}`));
    const missing = routes
      .filter(isWrite)
      .filter((route) => !kept.has(`${route.method} ${address(route)}`));
    expect(missing.map(name)).toEqual([]);
  });
});

describe("a picture sent by someone who may not", () => {
  it("is refused before it is taken in", async () => {
    const png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const picture = Buffer.from(png, "base64");
    const answer = await market.upload("commune", "/admin/uploads", "files", "mot.png", picture);
    expect(answer.status).toBe(403);
    expect(await market.sql("select id from picture_record")).toEqual([]);
  });
});

describe("a user who was removed", () => {
  it("can do nothing any more with the log-in that they still have", async () => {
    const province = await market.staff("province");
    const removed = await market.staff("agency");
    const { body } = await removed("GET", "/admin/staff/me");
    expect((await province("DELETE", `/admin/users/${body.staff.user_id}`)).status).toBe(200);
    expect((await removed("GET", "/admin/cooperatives")).status).toBe(403);
  });

  it("is never the last officer of the province", async () => {
    const province = await market.staff("province");
    const { body } = await province("GET", "/admin/staff/me");
    const answer = await province("DELETE", `/admin/users/${body.staff.user_id}`);
    expect(answer.body).toMatchObject({ code: "access.last_province" });
    expect((await province("GET", "/admin/users/me")).status).toBe(200);
  });
});
