// @ts-check
// From pwa/texts/en/share.ftl. Made by pwa/generated.py; do not change it here.

export const share =
  "share-nothing = You have not shared anything yet.\n";
