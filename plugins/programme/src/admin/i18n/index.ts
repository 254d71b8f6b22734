import connectionEn from "../connection/i18n/en.json";
import connectionVi from "../connection/i18n/vi.json";
import en from "./en.json";
import vi from "./vi.json";

export default {
  vi: { programme: vi, connection: connectionVi },
  en: { programme: en, connection: connectionEn },
};
