import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** What someone sees who has no role yet. */
export default function WelcomePage() {
  const { t } = useTranslation("access");
  return (
    <Container className="flex flex-col gap-2">
      <Heading level="h1">{t("welcome.title")}</Heading>
      <Text className="text-ui-fg-subtle">{t("welcome.text")}</Text>
    </Container>
  );
}
