import { decidingLevel } from "@nang-gio/cooperative/rules/ocop";
import { calendarDate } from "@nang-gio/vietnam";
import { listHomeCommunes } from "@nang-gio/vietnam/places";
import type { DemoOrganisation, DemoProduct } from "./types";

/** The day on which Bình Thuận became part of Lâm Đồng, and districts ended. */
const MERGER = "2025-07-01";
/** The day on which the Ministry of Agriculture and Environment took over from Agriculture and Rural Development. */
const NEW_MINISTRY = "2025-03-01";

/** Number of a demonstration decision; "MH" (minh hoạ) marks it as invented. */
export function certificateNumber(index: number, issuedOn: string): string {
  return `${String(index + 1).padStart(4, "0")}/QĐ-OCOP-MH/${issuedOn.slice(0, 4)}`;
}

/** The body that decided, as it was on the day: by stars, date and the district of the time. */
export function certificateIssuer(product: DemoProduct, organisation: DemoOrganisation): string {
  const certificate = product.certificate;
  if (!certificate) throw new Error(`${product.code} has no certificate`);
  const level = decidingLevel(certificate.stars, calendarDate(certificate.issued_on));
  if (level === "ministry") {
    return certificate.issued_on < NEW_MINISTRY
      ? "Bộ Nông nghiệp và Phát triển nông thôn"
      : "Bộ Nông nghiệp và Môi trường";
  }
  if (level === "province") {
    return certificate.issued_on < MERGER ? "UBND tỉnh Bình Thuận" : "UBND tỉnh Lâm Đồng";
  }
  const commune = listHomeCommunes().find((home) => home.name === organisation.commune);
  if (!commune) throw new Error(`${organisation.code}: ${organisation.commune} is no home commune`);
  const district = commune.oldDistrict;
  return `UBND ${district.charAt(0).toLowerCase()}${district.slice(1)}`;
}
