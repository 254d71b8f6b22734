import en from "./en.json";
import vi from "./vi.json";

export default { vi: { content: vi }, en: { content: en } };
