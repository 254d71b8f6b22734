import { StateOfLoading, todayInVietnam } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { CertificatesSection } from "../../../parts/certificates-section";
import { ChannelsSection } from "../../../parts/channels-section";
import { CompletenessSection } from "../../../parts/completeness-section";
import { FactsSection } from "../../../parts/facts-section";
import { LabourSection } from "../../../parts/labour-section";
import { LegalFormsSection } from "../../../parts/legal-forms-section";
import { MarksSection } from "../../../parts/marks-section";
import { ProductsSection } from "../../../parts/products-section";
import { SalesSection } from "../../../parts/sales-section";
import { MergedBanner, SuccessionsSection } from "../../../parts/successions-section";
import { TagsSection } from "../../../parts/tags-section";
import { TermsSection } from "../../../parts/terms-section";
import { useCooperative } from "../../../parts/use-registry";

/** One organisation: facts and tags as of a day, what it was in law, offices, labour, certificates, goods, sales. */
export default function OrganisationPage() {
  const { id = "" } = useParams();
  const [day, setDay] = useState<string>(todayInVietnam);
  const found = useCooperative(id, day);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { cooperative } = found.data;
  return (
    <div className="flex flex-col gap-y-3">
      <MergedBanner cooperative={cooperative} />
      <FactsSection cooperative={cooperative} />
      <CompletenessSection cooperative={cooperative} />
      <TagsSection cooperative={cooperative} onDay={setDay} />
      <LegalFormsSection cooperative={cooperative} />
      <TermsSection cooperative={cooperative} />
      <LabourSection cooperative={cooperative} />
      <CertificatesSection cooperative={cooperative} />
      <MarksSection cooperative={cooperative} />
      <ProductsSection cooperative={cooperative} />
      <SalesSection cooperative={cooperative} />
      <ChannelsSection cooperative={cooperative} />
      <SuccessionsSection cooperative={cooperative} />
    </div>
  );
}
