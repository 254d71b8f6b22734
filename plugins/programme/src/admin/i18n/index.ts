import en from "./en.json";
import vi from "./vi.json";

export default { vi: { programme: vi }, en: { programme: en } };
