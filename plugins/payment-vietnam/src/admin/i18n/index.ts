import en from "./en.json";
import vi from "./vi.json";

export default { vi: { prepayments: vi }, en: { prepayments: en } };
