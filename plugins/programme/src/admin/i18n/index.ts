import trainingEn from "../training/i18n/en.json";
import trainingVi from "../training/i18n/vi.json";
import en from "./en.json";
import vi from "./vi.json";

export default {
  vi: { programme: vi, training: trainingVi },
  en: { programme: en, training: trainingEn },
};
