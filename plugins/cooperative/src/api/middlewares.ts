import { defineMiddlewares } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import type { z } from "zod";
import {
  AdminCertificatesQuery,
  AdminCooperativesQuery,
  AdminFactsQuery,
  AdminMarksQuery,
  AsOfQuery,
  BodyBody,
  CertificateBody,
  CreateCooperative,
  DuplicatesQuery,
  LabourBody,
  LegalFormBody,
  MarkBody,
  MergeBody,
  MergeQuery,
  OfficeTermBody,
  PlaceBody,
  PlaceSuccessionBody,
  ReasonBody,
  ReturnFact,
  SeenFact,
  SplitBackBody,
  SplitBody,
  StoreCooperativesQuery,
  UpdateCooperative,
} from "../contract";
import "../messages/register";
import "../succession/registry-holder";
import "./policies";

const query = (matcher: string, schema: z.ZodType<Record<string, unknown>>) => ({
  matcher,
  methods: ["GET" as const],
  middlewares: [validateQuery(schema)],
});

const body = (matcher: string, schema: z.ZodType) => ({
  matcher,
  methods: ["POST" as const],
  middlewares: [validateBody(schema)],
});

export default defineMiddlewares({
  routes: [
    query("/store/cooperatives", StoreCooperativesQuery),
    query("/admin/cooperatives", AdminCooperativesQuery),
    query("/admin/cooperatives/:id", AsOfQuery),
    query("/admin/cooperatives/:id/merge", MergeQuery),
    query("/admin/cooperative-duplicates", DuplicatesQuery),
    query("/admin/certificates", AdminCertificatesQuery),
    query("/admin/marks", AdminMarksQuery),
    query("/admin/facts", AdminFactsQuery),
    query("/admin/places", AsOfQuery),
    query("/admin/bodies", AsOfQuery),
    body("/admin/places/:code", PlaceBody),
    body("/admin/bodies/:code", BodyBody),
    body("/admin/place-successions", PlaceSuccessionBody),
    body("/admin/cooperatives", CreateCooperative),
    body("/admin/cooperatives/:id", UpdateCooperative),
    body("/admin/cooperatives/:id/merge", MergeBody),
    body("/admin/cooperatives/:id/split", SplitBody),
    body("/admin/cooperatives/:id/split-back", SplitBackBody),
    body("/admin/cooperatives/:id/legal-forms", LegalFormBody),
    body("/admin/cooperatives/:id/terms", OfficeTermBody),
    body("/admin/cooperatives/:id/labour", LabourBody),
    body("/admin/cooperatives/:id/certificates", CertificateBody),
    body("/admin/cooperatives/:id/marks", MarkBody),
    body("/admin/certificates/:id/reject", ReasonBody),
    body("/admin/certificates/:id/revoke", ReasonBody),
    body("/admin/facts/:id/confirm", SeenFact),
    body("/admin/facts/:id/return", ReturnFact),
    body("/admin/marks/:id/reject", ReasonBody),
    body("/admin/marks/:id/revoke", ReasonBody),
  ],
});
