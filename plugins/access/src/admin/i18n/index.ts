import en from "./en.json";
import vi from "./vi.json";

export default { vi: { access: vi }, en: { access: en } };
