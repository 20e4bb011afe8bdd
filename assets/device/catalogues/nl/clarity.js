// @ts-check
// From pwa/texts/nl/clarity.ftl. Made by pwa/generated.py; do not change it here.

export const clarity =
  "clarity-title = Was dit duidelijk?\nclarity-about = U hoeft dit niet te zeggen. Doet u het wel, dan gaat het zonder uw naam en los van wat u stuurt. De organisatie ziet alleen om welke stap het gaat en wanneer het aankwam.\nclarity-words = In een paar woorden (hoeft niet)\nclarity-hint = Noem geen namen of nummers.\nclarity-send = Stuur dit zonder naam\nclarity-thanks = Dank u wel. Het is verstuurd, zonder uw naam.\n";
