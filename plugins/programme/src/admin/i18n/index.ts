import reportingEn from "../reporting/i18n/en.json";
import reportingVi from "../reporting/i18n/vi.json";
import trainingEn from "../training/i18n/en.json";
import trainingVi from "../training/i18n/vi.json";
import en from "./en.json";
import vi from "./vi.json";

export default {
  vi: { programme: vi, reporting: reportingVi, training: trainingVi },
  en: { programme: en, reporting: reportingEn, training: trainingEn },
};
