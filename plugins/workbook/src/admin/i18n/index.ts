import en from "./en.json";
import vi from "./vi.json";

export default { vi: { workbook: vi }, en: { workbook: en } };
