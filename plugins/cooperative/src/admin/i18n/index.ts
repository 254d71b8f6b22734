import en from "./en.json";
import vi from "./vi.json";

export default { vi: { cooperative: vi }, en: { cooperative: en } };
