import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { queryPayment, requestRefund } from "./merchant-api";

type Fields = Record<string, string>;

let answer: { status: number; body: unknown } = { status: 200, body: {} };
let heard: Fields = {};
const server = createServer(async (req, res) => {
  heard = (await json(req)) as Fields;
  res.writeHead(answer.status, { "content-type": "application/json" });
  res.end(JSON.stringify(answer.body));
});
let api_url = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, done));
  api_url = `http://localhost:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => server.close());

const merchant = () => ({
  tmn_code: "NANGGIO1",
  hash_secret: "VNPAYSECRETOFTHETESTSONLY0000001",
  pay_url: "https://pay.example",
  api_url,
  shop_url: "https://cho.example",
});
const asking = {
  request_id: "a1b2c3d4e5f60718293a4b5c6d7e8f90",
  txn_ref: "DH1024NA1B2C3D4E5",
  asked_at: new Date("2026-11-29T17:15:30Z"),
  now: new Date("2026-11-29T18:00:00Z"),
};

// Signatures by Python: hmac.new(secret, "R1|querydr|00|…|DH1024N||", sha512), of the fields that VNPay's document names.
const PAID = {
  vnp_ResponseId: "R1",
  vnp_Command: "querydr",
  vnp_ResponseCode: "00",
  vnp_Message: "QueryDR Success",
  vnp_TmnCode: "NANGGIO1",
  vnp_TxnRef: "DH1024NA1B2C3D4E5",
  vnp_Amount: "21500000",
  vnp_OrderInfo: "DH1024N",
  vnp_BankCode: "NCB",
  vnp_PayDate: "20261130001612",
  vnp_TransactionNo: "14226112",
  vnp_TransactionType: "01",
  vnp_TransactionStatus: "00",
  vnp_SecureHash:
    "e6922d74eb3d39bbaadf1cc0a4c3598118782e1ed2fb00fc5fcb6666d5cf5824e3677c5dc1d0c8b8b1c7ba2df4f98af7de7fe7dbcb276cf29bcc7486ff4f6421",
};

it("asks of a payment, signed, and reads the answer", async () => {
  answer = { status: 200, body: PAID };
  expect(await queryPayment(merchant(), asking)).toMatchObject({
    ...{ outcome: "paid", amount: 215_000, transaction_no: "14226112" },
    paid_at: new Date("2026-11-29T17:16:12Z"),
  });
  expect(heard.vnp_SecureHash).toBe(
    "ffb843d5f2fd4338d36d993bbf807ca39278bfb38b30854b28207612b98e1d10aab68768a63fc60837628cd9c338517622d33afa4a05c4acdce197e4df02ff44",
  );
});

it.each([
  { status: 200, body: { ...PAID, vnp_Amount: "21500001" } },
  { status: 200, body: { ...PAID, vnp_SecureHash: undefined } },
  { status: 200, body: { vnp_ResponseCode: "97" } },
  { status: 200, body: "no" },
  { status: 503, body: PAID },
])("believes nothing else: %o", async (wrong) => {
  answer = wrong;
  expect(await queryPayment(merchant(), asking)).toBeNull();
});

it("knows a payment that nobody came with", async () => {
  answer = { status: 200, body: { vnp_ResponseCode: "91" } };
  expect(await queryPayment(merchant(), asking)).toBe("unknown");
});

it("asks for a refund, signed, and tells what VNPay says to it", async () => {
  const refund = {
    ...asking,
    ...{ amount: 5_000, whole: false, transaction_no: "14226112", actor: "CanBoCho" },
  };
  const said = async (body: unknown) => {
    answer = { status: 200, body };
    return requestRefund(merchant(), refund);
  };
  expect(await said({ vnp_ResponseCode: "94" })).toEqual({ said: "under_way" });
  expect(heard.vnp_SecureHash).toBe(
    "775bab25ed09c6c4ea1b38b721cb9196cbda5ef3e53936b623646487dfe83e47586a54379d7a3ac600e10ee00de103ba00712fa302d3a02dded3294795239555",
  );
  expect(await said({ vnp_ResponseCode: "95" })).toEqual({ said: "refused", code: "95" });
  expect(await said({ vnp_ResponseCode: "00" })).toEqual({ said: "nothing" });
  expect(await said({})).toEqual({ said: "nothing" });
});
