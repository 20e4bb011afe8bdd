// @ts-check
/** What a person does with a question: look it up, speak it, send it to an agency. */

import { hearingNow, learnHearing, listen, stopListening } from "../ask/listening.js";
import { lookUp, prepare } from "../ask/asking.js";
import { QUESTION_FACT, QUESTION_SERVICE } from "../ask/sendable.js";
import { enter, here } from "../forms.js";
import { keyOf } from "../form_states.js";
import { askForm } from "../forms/ask.js";
import { serviceForm } from "../forms/service.js";
import { fieldName } from "../services.js";
import { world } from "../world.js";

/** Look up what is asked, each time that it is another; give what calls it off. @param {string} key  as the view made it */
export function askAnew(key) {
  return key ? lookUp(questionTyped()) : () => {};
}

/** Make ready: the index, and whether this phone itself can listen; give what stops listening. @param {string} _id */
export function beginAsking(_id) {
  prepare();
  void learnHearing(world.get().texts.language).then(() => world.change({}));
  return stopListening;
}

/** Begin to listen, or stop. */
export function speakOrStop() {
  if (hearingNow() === "listening") return stopListening();
  const place = here();
  const { texts } = world.get();
  listen(texts.language, {
    hear: (text) => enter(askForm, { question: [questionTyped(), text].filter(Boolean).join(" ") }, place),
    end: (isFailed) => (isFailed ? world.tell(texts("ask-not-heard")) : world.change({})),
  });
  world.change({});
}

/** Take the question to the form of an agency. @param {string} oin */
export function askAgency(oin) {
  const query = new URLSearchParams({ agency: oin, service: QUESTION_SERVICE });
  const place = { path: "/delen/dienst", query };
  const question = questionTyped().trim();
  if (question) enter(serviceForm, { [fieldName("fact", QUESTION_FACT)]: question }, place);
  world.go(`${place.path}?${query}`);
}

function questionTyped() {
  return world.get().forms[keyOf(askForm, here())]?.typed.question ?? "";
}
