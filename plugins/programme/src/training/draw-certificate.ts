import { translate } from "@nang-gio/access/problem";
import { drawQrCode, MILLIMETRE, newPaper, type Paper, paperBytes } from "@nang-gio/paper";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import type { CertificateFacts } from "./read/find-certificate";
import type { CertifiedOffice } from "./vocabulary";
import "./messages/register";

/** A4 across; lengths in millimetres. */
const PAGE = { width: 297, height: 210 };
const MARGIN = 20;
const FRAME = 10;
const CODE = 34;
const INK = "#1d1a16";
const GREY = "#6b665c";
const LINE = "#b8862f";

const OFFICES = {
  director: "paper_office_director",
  accountant: "paper_office_accountant",
  controller: "paper_office_controller",
} as const satisfies Record<CertifiedOffice, string>;

const mm = (length: number) => length * MILLIMETRE;

/** Where a certificate's code leads: the page on which everyone sees whether it holds. */
export function certificateAddress(shopUrl: string, number: string): string {
  return `${shopUrl.replace(/\/$/, "")}/chung-nhan/${number}`;
}

const say = (key: string, params: Record<string, string> = {}) =>
  translate(`training.${key}`, "vi", params) ?? key;

function centred(paper: Paper, text: string, size: number, bold = false): void {
  paper.font(bold ? "bold" : "regular").fontSize(size);
  paper.text(text, mm(MARGIN), paper.y, { width: mm(PAGE.width - 2 * MARGIN), align: "center" });
}

function drawDays({ first_day, last_day }: CertificateFacts): string {
  const [from, to] = [first_day, last_day].map((day) => (day ? formatDate(calendarDate(day)) : ""));
  return from === to
    ? say("paper_day", { day: from ?? "" })
    : say("paper_days", { from: from ?? "", to: to ?? "" });
}

/** A certificate to print and sign: holder, course, days, issuers, and a code that leads to where it can be checked. */
export function drawCertificate(facts: CertificateFacts, shopUrl: string): Promise<Buffer> {
  const { holder, course, office, issued_on, issuers, number } = facts;
  const title = say(office ? "paper_title_office" : "paper_title");
  const paper = newPaper({ size: PAGE, margin: MARGIN, title, language: "vi" });
  paper
    .rect(mm(FRAME), mm(FRAME), mm(PAGE.width - 2 * FRAME), mm(PAGE.height - 2 * FRAME))
    .lineWidth(1.5)
    .stroke(LINE);
  paper.fillColor(GREY);
  centred(paper, issuers.map(({ name }) => name).join(" · "), 12);
  paper.moveDown(1.2).fillColor(INK);
  centred(paper, title.toLocaleUpperCase("vi"), 28, true);
  paper.moveDown(0.8).fillColor(GREY);
  centred(paper, say("paper_given_to"), 12);
  paper.moveDown(0.3).fillColor(INK);
  centred(paper, holder, 26, true);
  paper.moveDown(0.6).fillColor(GREY);
  centred(paper, say("paper_completed"), 12);
  paper.moveDown(0.3).fillColor(INK);
  centred(paper, course, 18, true);
  if (office) centred(paper, say(OFFICES[office]), 13);
  paper.moveDown(0.2);
  centred(paper, drawDays(facts), 12);
  const foot = mm(PAGE.height - MARGIN - CODE);
  drawQrCode(paper, certificateAddress(shopUrl, number), {
    x: mm(MARGIN),
    y: foot,
    size: mm(CODE),
  });
  paper.fillColor(INK).font("bold").fontSize(11);
  const beside = { width: mm(95) };
  paper.text(say("paper_number", { number }), mm(MARGIN + CODE + 4), foot + mm(4), beside);
  paper.font("regular").fontSize(9).fillColor(GREY);
  paper.text(say("paper_check", { address: certificateAddress(shopUrl, number) }), beside);
  const signed = { width: mm(90), align: "center" } as const;
  const right = mm(PAGE.width - MARGIN - 90);
  paper.fillColor(INK).fontSize(11);
  paper.text(say("paper_date", { day: formatDate(calendarDate(issued_on)) }), right, foot, signed);
  paper.font("bold").text(say("paper_signed"), signed);
  return paperBytes(paper);
}
