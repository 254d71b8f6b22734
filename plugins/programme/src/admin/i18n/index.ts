import commendationEn from "../commendations/i18n/en.json";
import commendationVi from "../commendations/i18n/vi.json";
import en from "./en.json";
import vi from "./vi.json";

export default {
  vi: { programme: vi, commendation: commendationVi },
  en: { programme: en, commendation: commendationEn },
};
