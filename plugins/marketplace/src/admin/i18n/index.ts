import en from "./en.json";
import vi from "./vi.json";

export default { vi: { marketplace: vi }, en: { marketplace: en } };
