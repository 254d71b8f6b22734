import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { Problem } from "@nang-gio/access/problem";
import { scansOf } from "@nang-gio/media/scans/scans";
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
    certificates: await viewsOf(container, records as unknown as CertificateRecord[]),
    count,
  };
}

async function viewsOf(
  container: MedusaContainer,
  records: CertificateRecord[],
): Promise<AdminCertificate[]> {
  const scans = await scansOf(
    container,
    records.map(({ organisation }) => organisation.id),
    records.map(({ scan_id }) => scan_id),
  );
  return records.map((record) => adminCertificate(record, scans));
}

/** One page of an organisation's certificates, the newest first; only the one with a number where it is given. */
export async function certificatesOf(
  container: MedusaContainer,
  wanted: { organisation_id: string; id?: string; number?: string },
  { limit, offset }: { limit: number; offset: number } = { limit: 1, offset: 0 },
): Promise<{ certificates: AdminCertificate[]; count: number }> {
  const { id, ...filter } = wanted;
  const [records, count] = await container
    .resolve<CooperativeService>(COOPERATIVE_MODULE)
    .listAndCountOcopCertificates(
      { ...filter, ...(id ? { id: [id] } : {}) },
      {
        relations: RELATIONS,
        take: limit,
        skip: offset,
        order: { issued_on: "DESC", id: "ASC" },
      },
    );
  return {
    certificates: await viewsOf(container, records as unknown as CertificateRecord[]),
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
  const [certificate] = await viewsOf(container, [record as unknown as CertificateRecord]);
  return certificate as AdminCertificate;
}
