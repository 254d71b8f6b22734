import type { MedusaRequest } from "@medusajs/framework/http";
import { type Language, translate } from "@nang-gio/access/problem";
import { drawRows, newPaper, type PaperColumn, paperBytes } from "@nang-gio/paper";
import type { EventView } from "../../contract";
import "../messages/register";
import { findMeetings } from "../read/find-meetings";
import { shown } from "../refuse";

const MARGIN = 15;
const GREY = "#6b665c";
const MOST_MEETINGS = 2_000;

/** The meetings of an event as a paper to hang up at its door. */
export async function timetablePdf(
  req: MedusaRequest,
  event: EventView,
  language: Language,
): Promise<Buffer> {
  const say = (key: string) => translate(`connection.${key}`, language) ?? key;
  const page = { limit: MOST_MEETINGS, offset: 0 };
  const { meetings } = await findMeetings(req, event.id, page);
  const placed = meetings.flatMap(({ time, ...sides }) => (time ? { ...time, ...sides } : []));
  const paper = newPaper({ size: "A4", margin: MARGIN, title: event.title, language });
  paper.font("bold").fontSize(15).text(say("timetable"));
  paper
    .font("regular")
    .fontSize(11)
    .text((language === "en" && event.title_en) || event.title);
  paper.fontSize(9).fillColor(GREY);
  paper.text([event.address, event.commune_name].filter(Boolean).join(", ") || " ");
  paper.fillColor("#000");
  const columns: PaperColumn[] = [
    { heading: say("paper_time"), width: 28 },
    { heading: say("paper_table"), width: 14, align: "right" },
    { heading: say("paper_organisation"), width: 74 },
    { heading: say("paper_buyer"), width: 64 },
  ];
  for (const day of new Set(placed.map((one) => one.day))) {
    paper.moveDown(0.8).font("bold").fontSize(11).text(shown(day)).moveDown(0.2).fontSize(9);
    drawRows(
      paper,
      columns,
      placed
        .filter((one) => one.day === day)
        .map((one) => [
          `${one.starts} – ${one.ends}`,
          String(one.table_number),
          one.organisation_name,
          one.buyer_name,
        ]),
    );
  }
  if (placed.length === 0) paper.moveDown(1).fontSize(10).text(say("paper_none"));
  return paperBytes(paper);
}
