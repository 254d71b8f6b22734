import { MedusaService } from "@medusajs/framework/utils";
import { FactProposal } from "./models/fact-proposal";
import { FactProposalEvent } from "./models/fact-proposal-event";
import { LabourSnapshot } from "./models/labour-snapshot";
import { LegalTerm } from "./models/legal-term";
import { OcopCertificate } from "./models/ocop-certificate";
import { OcopCertificateEvent } from "./models/ocop-certificate-event";
import { OfficeTerm } from "./models/office-term";
import { Organisation } from "./models/organisation";
import { ProducerMark } from "./models/producer-mark";
import { ProducerMarkEvent } from "./models/producer-mark-event";
import { ProductionLot } from "./models/production-lot";
import { ProductionLotEvent } from "./models/production-lot-event";
import { ProductionLotInput } from "./models/production-lot-input";

/** Keeps the registry: organisations and their dated facts. Writes go through the plugin's workflows. */
export class CooperativeService extends MedusaService({
  Organisation,
  LegalTerm,
  OfficeTerm,
  LabourSnapshot,
  OcopCertificate,
  OcopCertificateEvent,
  ProducerMark,
  ProducerMarkEvent,
  ProductionLot,
  ProductionLotInput,
  ProductionLotEvent,
  FactProposal,
  FactProposalEvent,
}) {}
