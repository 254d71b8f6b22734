import en from "./en.json";
import vi from "./vi.json";

export default { vi: { transfers: vi }, en: { transfers: en } };
