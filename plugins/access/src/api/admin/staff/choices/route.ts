import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dateInVietnam } from "@nang-gio/vietnam";
import { listHomeCommunes } from "@nang-gio/vietnam/places";
import { agencyBodies } from "../../../../bodies";
import type { StaffChoices } from "../../../../contract";
import { languageOf } from "../../../../language";

/** `GET /admin/staff/choices`: the communes and bodies that a role may be given for today. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const language = languageOf(req.headers["accept-language"]);
  const choices: StaffChoices = {
    communes: listHomeCommunes().map(({ code, name, nameEn, oldDistrict }) => ({
      code,
      name: language === "vi" ? name : nameEn,
      district: oldDistrict,
    })),
    bodies: agencyBodies(dateInVietnam(new Date())).map(({ code, name }) => ({
      code,
      name: name[language],
    })),
  };
  res.json(choices);
}
