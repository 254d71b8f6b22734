import { MedusaService } from "@medusajs/framework/utils";
import { LabourSnapshot } from "./models/labour-snapshot";
import { OcopCertificate } from "./models/ocop-certificate";
import { OcopCertificateEvent } from "./models/ocop-certificate-event";
import { OfficeTerm } from "./models/office-term";
import { Organisation } from "./models/organisation";

/** Keeps the registry: organisations and their dated facts. Writes go through the plugin's workflows. */
export class CooperativeService extends MedusaService({
  Organisation,
  OfficeTerm,
  LabourSnapshot,
  OcopCertificate,
  OcopCertificateEvent,
}) {}
