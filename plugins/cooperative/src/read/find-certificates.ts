import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { Problem } from "@nang-gio/access/problem";
import { addDays, type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import type { AdminCertificate, AdminCertificatesQuery } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { adminCertificate, type CertificateRecord } from "./admin-certificate";

const RELATIONS = ["organisation", "events"];

function expiry(wanted: AdminCertificatesQuery, today: CalendarDate) {
  if (wanted.expiring_within === undefined) return {};
  return {
    state: "verified" as const,
    expires_on: { $gt: today, $lte: addDays(today, wanted.expiring_within) },
  };
}

/** One page of certificates of the communes in sight (`null`: all), those that wait longest first. */
export async function findCertificates(
  container: MedusaContainer,
  wanted: AdminCertificatesQuery,
  inSight: readonly string[] | null,
): Promise<{ certificates: AdminCertificate[]; count: number }> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const { q, state, organisation_id, limit, offset } = wanted;
  const pattern = q && { $ilike: `%${literal(q)}%` };
  const [records, count] = await service.listAndCountOcopCertificates(
    {
      ...(state ? { state } : {}),
      ...expiry(wanted, dateInVietnam(new Date())),
      ...(organisation_id ? { organisation_id } : {}),
      ...(pattern ? { $or: [{ number: pattern }, { product_title: pattern }] } : {}),
      ...(inSight ? { organisation: { commune_code: [...inSight] } } : {}),
    },
    { relations: RELATIONS, take: limit, skip: offset, order: { updated_at: "ASC", id: "ASC" } },
  );
  return {
    certificates: records.map((record) => adminCertificate(record as unknown as CertificateRecord)),
    count,
  };
}

/** One certificate of the communes in sight. @throws Problem `cooperative.certificate_not_found`. */
export async function findCertificate(
  container: MedusaContainer,
  id: string,
  inSight: readonly string[] | null,
): Promise<AdminCertificate> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const [record] = await service.listOcopCertificates(
    { id: [id], ...(inSight ? { organisation: { commune_code: [...inSight] } } : {}) },
    { relations: RELATIONS, take: 1 },
  );
  if (!record) throw new Problem("not_found", "cooperative.certificate_not_found");
  return adminCertificate(record as unknown as CertificateRecord);
}
