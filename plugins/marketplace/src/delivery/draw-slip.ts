import { type Language, type ProblemParams, translate } from "@nang-gio/access/problem";
import { drawQrCode, MILLIMETRE, newPaper, type Paper, paperBytes } from "@nang-gio/paper";
import {
  calendarDate,
  dateInVietnam,
  formatDate,
  formatDong,
  formatPhone,
} from "@nang-gio/vietnam";
import type { SellerConsignment } from "../contract";
import "../messages/register";

/** What stands on a packing slip. */
export interface SlipFacts {
  consignment: Pick<
    SellerConsignment,
    | "id"
    | "number"
    | "placed_at"
    | "dispatch_by"
    | "pickup"
    | "recipient"
    | "lines"
    | "note"
    | "gift"
    | "payment"
    | "shipping_method"
    | "total"
  >;
  cooperative: string;
  /** Address of the shop, below which the workspace is. */
  shopUrl: string;
  language: Language;
}

/** A5, half a sheet of A4; lengths in millimetres. */
const PAGE = { width: 148, height: 210 };
const MARGIN = 10;
const CODE = 34;
const BOX = 3.5;
const GREY = "#6b665c";
const LINE = "#c9c5bb";

type Say = (key: string, params?: ProblemParams) => string;

const mm = (length: number) => length * MILLIMETRE;
const INNER = mm(PAGE.width - 2 * MARGIN);

/** Where a slip's code leads: the consignment in the workspace, which only who handles it can open. */
export function slipAddress(shopUrl: string, id: string): string {
  return `${shopUrl.replace(/\/$/, "")}/ban-hang/kien-hang/${id}`;
}

function drawHead(paper: Paper, { consignment, cooperative, shopUrl }: SlipFacts, say: Say): void {
  const { id, number, placed_at, dispatch_by, pickup } = consignment;
  const top = paper.y;
  const width = INNER - mm(CODE + 4);
  drawQrCode(paper, slipAddress(shopUrl, id), {
    x: mm(PAGE.width - MARGIN - CODE),
    y: top,
    size: mm(CODE),
  });
  paper.fillColor("#000").font("bold").fontSize(16);
  paper.text(say("slip_title", { number }), mm(MARGIN), top, { width });
  paper.font("regular").fontSize(9).fillColor(GREY);
  paper.text(say("slip_placed", { day: formatDate(dateInVietnam(new Date(placed_at))) }), {
    width,
  });
  if (dispatch_by) {
    const key = pickup ? "slip_ready_by" : "slip_dispatch_by";
    paper.text(say(key, { day: formatDate(calendarDate(dispatch_by)) }), { width });
  }
  paper.moveDown(0.6).text(say("slip_from"), { width });
  paper.fillColor("#000").fontSize(11).text(cooperative, { width });
  paper.fontSize(8).fillColor(GREY).moveDown(0.4).text(say("slip_code"), { width });
  paper.x = mm(MARGIN);
  paper.y = Math.max(paper.y, top + mm(CODE)) + mm(3);
}

function drawRecipient(paper: Paper, { consignment }: SlipFacts, say: Say): void {
  const { recipient, pickup } = consignment;
  const { name, phone, detail, commune, province } = recipient;
  const options = { width: INNER };
  paper.font("regular").fontSize(9).fillColor(GREY);
  paper.text(say(pickup ? "slip_comes" : "slip_to"), options);
  paper
    .fillColor("#000")
    .font("bold")
    .fontSize(13)
    .text(`${name} · ${formatPhone(phone)}`, options);
  paper.font("regular").fontSize(11);
  if (!pickup) paper.text([detail, commune, province].filter(Boolean).join(", "), options);
  paper.moveDown(0.7);
}

function drawRule(paper: Paper): void {
  const { y } = paper;
  paper
    .moveTo(mm(MARGIN), y)
    .lineTo(mm(PAGE.width - MARGIN), y)
    .lineWidth(0.5)
    .stroke(LINE);
  paper.y = y + mm(2);
}

/** One line of goods with a box to tick; a new page where it does not fit. */
function drawLine(paper: Paper, line: SlipFacts["consignment"]["lines"][number]): void {
  const { quantity, title, variant_title } = line;
  const words = [`${quantity} × ${title}`, variant_title].filter(Boolean).join(" · ");
  const options = { width: INNER - mm(BOX + 3) };
  const height = paper.fontSize(11).heightOfString(words, options);
  if (paper.y + height > mm(PAGE.height - MARGIN)) paper.addPage();
  const { y } = paper;
  paper
    .rect(mm(MARGIN), y + mm(0.5), mm(BOX), mm(BOX))
    .lineWidth(1)
    .stroke("#000");
  paper.fillColor("#000").text(words, mm(MARGIN + BOX + 3), y, options);
  paper.x = mm(MARGIN);
  paper.y = y + height + mm(2);
  drawRule(paper);
}

function drawFoot(paper: Paper, { consignment }: SlipFacts, say: Say): void {
  const { note, gift, payment, shipping_method, total } = consignment;
  const options = { width: INNER };
  paper.fontSize(10).fillColor("#000");
  if (note) paper.text(say("slip_note", { note }), options).moveDown(0.3);
  if (gift) paper.text(say("slip_gift", { gift }), options).moveDown(0.3);
  paper.text(say("slip_method", { method: shipping_method }), options).moveDown(0.6);
  paper
    .font("bold")
    .fontSize(14)
    .text(
      payment === "prepaid" ? say("slip_prepaid") : say("slip_cash", { amount: formatDong(total) }),
      options,
    );
}

/** A packing slip to lay into the box, or to pack by; the same consignment gives the same bytes. */
export function drawSlip(facts: SlipFacts): Promise<Buffer> {
  const { consignment, language } = facts;
  const say: Say = (key, params) => translate(`marketplace.${key}`, language, params) ?? key;
  const title = say("slip_title", { number: consignment.number });
  const paper = newPaper({ size: PAGE, margin: MARGIN, title, language });
  drawHead(paper, facts, say);
  drawRecipient(paper, facts, say);
  drawRule(paper);
  for (const line of consignment.lines) drawLine(paper, line);
  paper.moveDown(0.4);
  drawFoot(paper, facts, say);
  return paperBytes(paper);
}
