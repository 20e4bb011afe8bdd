// @ts-check
// From pwa/texts/nl/share.ftl. Made by pwa/generated.py; do not change it here.

export const share =
  "share-nothing = U hebt nog niets gedeeld.\n";
