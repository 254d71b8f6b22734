import commendationEn from "../commendations/i18n/en.json";
import commendationVi from "../commendations/i18n/vi.json";
import connectionEn from "../connection/i18n/en.json";
import connectionVi from "../connection/i18n/vi.json";
import reportingEn from "../reporting/i18n/en.json";
import reportingVi from "../reporting/i18n/vi.json";
import trainingEn from "../training/i18n/en.json";
import trainingVi from "../training/i18n/vi.json";
import en from "./en.json";
import vi from "./vi.json";

export default {
  vi: {
    programme: vi,
    commendation: commendationVi,
    connection: connectionVi,
    reporting: reportingVi,
    training: trainingVi,
  },
  en: {
    programme: en,
    commendation: commendationEn,
    connection: connectionEn,
    reporting: reportingEn,
    training: trainingEn,
  },
};
