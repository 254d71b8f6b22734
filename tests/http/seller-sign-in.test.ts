import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { STAFF, TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

const PASSWORD = "một câu khác dễ nhớ";
const ANDROID =
  "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36";

let mail: MailServer;
let market: TestMarket;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await TestMarket.open("seller_sign_in", {
    env: { SMTP_URL: mail.url, MAIL_FROM: "Nắng Gió <cho@example.com>" },
  });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
});
afterAll(async () => {
  await market?.close();
  await mail?.close();
});

let addresses = 0;
/** Headers of a caller whom nobody has met. */
const elsewhere = () => {
  addresses += 1;
  return { "x-forwarded-for": `203.0.113.${addresses}` };
};

const ask = (login: string, headers = elsewhere()) =>
  market.anyone(
    "POST",
    "/store/seller-password-resets",
    { login },
    {
      ...headers,
      "x-publishable-api-key": market.publishableKey,
    },
  );

const use = (secret: string, password = PASSWORD) =>
  market.store("POST", "/store/seller-password-resets/use", { secret, password });

/** The secrets in the mails that somebody got. */
const secretsFor = (address: string) =>
  mail
    .of(address)
    .flatMap(({ text }) => /\/ban-hang\/mat-khau\/([\w.-]+)/.exec(text ?? "")?.[1] ?? []);

async function newSecret(login: string, address: string): Promise<string> {
  const before = secretsFor(address).length;
  expect((await ask(login)).status).toBe(202);
  await expect.poll(() => secretsFor(address).length, { timeout: 5_000 }).toBe(before + 1);
  return secretsFor(address).at(-1) ?? "";
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const meOf = (token: string) => market.anyone("GET", "/seller/me", undefined, bearer(token));

describe("who forgot the password", () => {
  it("gets a link by e-mail, sets another with it once, and is signed out everywhere", async () => {
    const address = SELLERS.mam.email;
    const held = await seller(market, "mam");
    expect((await held("GET", "/seller/me")).status).toBe(200);
    const secret = await newSecret(SELLERS.mam.phone, address);
    const short = await use(secret, "ngắn");
    expect([short.status, short.body.field]).toEqual([400, "password"]);
    const answers = await Promise.all([use(secret), use(secret), use(secret)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect((await held("GET", "/seller/me")).status).toBe(401);
    expect((await logIn(market, address, STAFF_PASSWORD)).status).toBe(401);
    const { body } = await logIn(market, address, PASSWORD);
    expect((await meOf(body.token)).body.workplace.role).toBe("owner");
    expect(mail.of(address).some(({ subject }) => subject?.includes("vừa đổi"))).toBe(true);
  });

  it("is answered alike whether there is such an account, an e-mail, or neither", async () => {
    const before = mail.mails.length;
    const answers = await Promise.all(
      [SELLERS.packer.phone, "0900000999", "nobody@example.com"].map((login) => ask(login)),
    );
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [202, {}]));
    expect(mail.mails.length).toBe(before);
  });

  it("can't use a link that is an hour old, or has a newer one, or was never made", async () => {
    const address = SELLERS.mam.email;
    const older = await newSecret(address, address);
    const secret = await newSecret(address, address);
    expect((await use(older)).body.code).toBe("marketplace.reset_gone");
    await market.sql("update auth_password_reset_token set expires_at = now()");
    const { status, body } = await use(secret);
    expect([status, body.code]).toEqual([404, "marketplace.reset_gone"]);
    expect((await use(`${secret.slice(0, -1)}x`)).status).toBe(404);
    expect((await use("x")).status).toBe(404);
  });

  it("leaves nothing by which another could set it", async () => {
    const secret = await newSecret(SELLERS.mam.email, SELLERS.mam.email);
    const [, token] = secret.split(".");
    for (const table of ["auth_password_reset_token", "notification", "audit_entry"]) {
      const rows = await market.sql(`select * from ${table} t where t::text like $1`, [
        `%${token}%`,
      ]);
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it("can't have links sent without end, and keeps nobody else from asking", async () => {
    const one = [];
    for (let tried = 0; tried < 6; tried += 1) one.push((await ask("0900000998")).status);
    expect(one).toEqual([202, 202, 202, 202, 202, 429]);
    const flooder = elsewhere();
    for (let tried = 0; tried < 20; tried += 1) await ask(`nobody-${tried}@example.com`, flooder);
    const { status, body } = await ask("nobody@example.com", flooder);
    expect([status, body.code]).toEqual([429, "marketplace.too_many_resets"]);
    expect((await ask("nobody@example.com")).status).toBe(202);
  });
});

describe("staff who forgot the password of the dashboard", () => {
  const askFor = (identifier: string, headers: Record<string, string> = elsewhere()) =>
    market.anyone("POST", "/auth/user/emailpass/reset-password", { identifier }, headers);
  const set = (token: string, password: string) =>
    market.anyone("POST", "/auth/user/emailpass/update", { password }, bearer(token));
  const link = /\/app\/reset-password\?token=([\w.-]+)/;
  const mailOf = async (address: string, count: number) => {
    await expect.poll(() => mail.of(address).length, { timeout: 5_000 }).toBe(count);
    return mail.of(address).at(-1);
  };

  it("get a link into the dashboard by e-mail, and set another with it once", async () => {
    expect((await askFor(` ${STAFF.auditor.toUpperCase()} `)).status).toBe(201);
    const got = await mailOf(STAFF.auditor, 1);
    expect(got?.subject).toBe("Đặt lại mật khẩu trang quản trị");
    expect(got?.text).toContain(`${market.url}/app/reset-password?token=`);
    const [, token = ""] = link.exec(got?.text ?? "") ?? [];
    expect((await set(token, PASSWORD)).status).toBe(200);
    expect((await set(token, "một câu nữa")).status).toBe(401);
    const logInWith = (password: string) =>
      market.anyone("POST", "/auth/user/emailpass", { email: STAFF.auditor, password });
    expect((await logInWith(STAFF_PASSWORD)).status).toBe(401);
    expect((await logInWith(PASSWORD)).status).toBe(200);
    for (const table of ["notification", "audit_entry"]) {
      const rows = await market.sql(`select 1 from ${table} t where t::text like $1`, [
        `%${token}%`,
      ]);
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it("are answered in their language, and alike where there is no such account", async () => {
    const known = await askFor(STAFF.agency, { ...elsewhere(), "accept-language": "en" });
    expect((await mailOf(STAFF.agency, 1))?.subject).toBe("A new password for the dashboard");
    const before = mail.mails.length;
    for (const nobody of ["nobody@example.com", SELLERS.mam.email, "x"]) {
      const answer = await askFor(nobody);
      expect([answer.status, answer.body]).toEqual([known.status, known.body]);
    }
    await askFor(STAFF.agency);
    await mailOf(STAFF.agency, 2);
    expect(mail.mails.length).toBe(before + 1);
  });

  it("can't have mail sent without end", async () => {
    const one = [];
    for (let tried = 0; tried < 6; tried += 1) one.push((await askFor("many@example.com")).status);
    expect(one).toEqual([201, 201, 201, 201, 201, 429]);
    const { body } = await askFor("many@example.com");
    expect(body.code).toBe("access.too_many_resets");
  });
});

describe("who forgot the password and has a phone only", () => {
  const memberOf = async (who: keyof typeof SELLERS) => {
    const id = (await cooperativeIds(market)).get("htx-mam");
    const province = await market.staff("province");
    const { members } = (await province("GET", `/admin/sellers/${id}`)).body.seller;
    const found = members.find(({ name }: { name: string }) => name === SELLERS[who].name);
    return { cooperative: id, member: found.id as string };
  };
  const owner = async () => {
    const { body } = await logIn(market, SELLERS.mam.email, PASSWORD);
    return (method: string, path: string) => market.anyone(method, path, {}, bearer(body.token));
  };

  it("is helped by an owner", async () => {
    const { member } = await memberOf("packer");
    const path = `/seller/members/${member}/password-link`;
    const { status, body } = await (await owner())("POST", path);
    expect(status).toBe(201);
    expect((await use(body.link.split("/").at(-1))).status).toBe(200);
    const signedIn = await logIn(market, SELLERS.packer.phone, PASSWORD);
    const notices = await market.anyone(
      "GET",
      "/seller/notices",
      undefined,
      bearer(signedIn.body.token),
    );
    expect(JSON.stringify(notices.body)).toContain("Đã tạo đường dẫn đặt mật khẩu mới");
  });

  it("is not helped so by who is no owner, nor where they work elsewhere too", async () => {
    const { member } = await memberOf("packer");
    const keeper = await seller(market, "keeper");
    expect((await keeper("POST", `/seller/members/${member}/password-link`, {})).status).toBe(403);
    const both = (await memberOf("both")).member;
    const refused = await (await owner())("POST", `/seller/members/${both}/password-link`);
    expect([refused.status, refused.body.code]).toEqual([403, "marketplace.member_link_by_staff"]);
  });

  it("is helped by the province, by nobody else of staff", async () => {
    const { cooperative, member } = await memberOf("both");
    const path = `/admin/sellers/${cooperative}/members/${member}/password-link`;
    expect((await (await market.staff("commune"))("POST", path)).status).toBe(403);
    const province = await market.staff("province");
    const { status, body } = await province("POST", path);
    expect(status).toBe(201);
    expect((await use(body.link.split("/").at(-1))).status).toBe(200);
    const mam = (await memberOf("mam")).member;
    const reachable = await province(
      "POST",
      `/admin/sellers/${cooperative}/members/${mam}/password-link`,
    );
    expect([reachable.status, reachable.body.code]).toEqual([409, "marketplace.member_has_email"]);
  });
});

describe("who changes the password", () => {
  it("tells the old one, stays here, and is signed out elsewhere", async () => {
    const [here, there] = await Promise.all([seller(market, "keeper"), seller(market, "keeper")]);
    const wrong = await here("POST", "/seller/password", {
      current_password: "not the password",
      password: PASSWORD,
    });
    expect([wrong.status, wrong.body.field]).toEqual([400, "current_password"]);
    const { status } = await here("POST", "/seller/password", {
      current_password: STAFF_PASSWORD,
      password: PASSWORD,
    });
    expect(status).toBe(200);
    const asked = await Promise.all([here, there].map((one) => one("GET", "/seller/me")));
    expect(asked.map(({ status: code }) => code)).toEqual([200, 401]);
    const trail = await market.sql("select * from audit_entry t where t::text like $1", [
      `%${PASSWORD}%`,
    ]);
    expect(trail).toEqual([]);
  });
});

describe("where somebody is signed in", () => {
  const signIn = async (agent: string) => {
    const credentials = { login: SELLERS.lua.phone, password: STAFF_PASSWORD };
    const headers = { "user-agent": agent };
    const { body } = await market.anyone("POST", "/auth/seller/emailpass", credentials, headers);
    return (method: string, path: string, sent?: unknown) =>
      market.anyone(method, path, sent, bearer(body.token));
  };

  it("is shown device by device, this one first, and each can be ended", async () => {
    const [phone, other] = [await signIn(ANDROID), await signIn("node")];
    const { sessions } = (await phone("GET", "/seller/sessions")).body;
    expect(sessions).toMatchObject([
      { current: true, device: { kind: "phone", browser: "Chrome", system: "Android" } },
      { current: false, device: { kind: null, browser: null } },
    ]);
    const ended = await phone("DELETE", `/seller/sessions/${sessions[1].id}`, {});
    expect(ended.status).toBe(200);
    expect((await other("GET", "/seller/me")).status).toBe(401);
    expect((await phone("GET", "/seller/me")).status).toBe(200);
    const again = await phone("DELETE", `/seller/sessions/${sessions[1].id}`, {});
    expect([again.status, again.body.code]).toEqual([404, "marketplace.session_unknown"]);
  });

  it("ends everywhere else at once, and nobody else's", async () => {
    const [here, there, neighbour] = [
      await signIn(ANDROID),
      await signIn(ANDROID),
      await logIn(market, SELLERS.mam.email, PASSWORD),
    ];
    expect((await here("POST", "/seller/sessions/end", { which: "others" })).body.ended).toBe(2);
    expect((await there("GET", "/seller/me")).status).toBe(401);
    expect((await here("GET", "/seller/me")).status).toBe(200);
    expect((await meOf(neighbour.body.token)).status).toBe(200);
    await here("POST", "/seller/sessions/end", { which: "this" });
    expect((await here("GET", "/seller/me")).status).toBe(401);
  });

  it("leaves no way round: not by Medusa's own routes, not by a token that no log-in made", async () => {
    const here = await signIn(ANDROID);
    for (const [method, path] of [
      ["POST", "/auth/token/refresh"],
      ["POST", "/auth/session"],
      ["GET", "/auth/mfa/factors"],
      ["POST", "/auth/mfa/factors"],
      ["POST", "/auth/mfa/recovery-codes"],
    ] as const) {
      expect([path, (await here(method, path, method === "GET" ? undefined : {})).status]).toEqual([
        path,
        404,
      ]);
    }
    const rows = await market.sql<{ id: string }>(
      "select id from seller_session where ended_at is null and account_id in (select id from seller_account where phone = $1)",
      [SELLERS.lua.phone],
    );
    expect(rows).toHaveLength(1);
    await market.sql("delete from seller_session where id = $1", [rows[0]?.id]);
    expect((await here("GET", "/seller/me")).status).toBe(401);
  });
});
