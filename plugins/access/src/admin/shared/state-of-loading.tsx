import { Button, Container, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** In place of data that have not come: the error with a way to try again, or grey bars. */
export function StateOfLoading({ error, retry }: { error: Error | null; retry: () => void }) {
  const { t } = useTranslation("access");
  if (!error) {
    return (
      <Container aria-busy className="flex flex-col gap-y-3">
        {[1, 2, 3, 4].map((bar) => (
          <div key={bar} className="bg-ui-bg-component h-6 animate-pulse rounded-md" />
        ))}
      </Container>
    );
  }
  return (
    <Container role="alert" className="flex flex-col items-start gap-y-3">
      <Text weight="plus">{t("failed")}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {error.message}
      </Text>
      <Button size="small" variant="secondary" onClick={retry}>
        {t("retry")}
      </Button>
    </Container>
  );
}
