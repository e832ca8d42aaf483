/** What people do to a solution: with what they build only, and with what they hand over, which may also be goods. */
const BUILD =
  'automate|build|configure|customi[sz]e|deploy|develop|go[ -]live with|implement|integrate|introduce|launch|migrate|rebuild|relaunch|roll[ -]?out|set up|upgrade';
const HAND_OVER = 'create|deliver|design|provide|release|ship';

const TASK = new RegExp(
  `^(?:successfully |fully )?(?:(?:${BUILD}|${HAND_OVER})(?:,? and ))?(?:(?<build>${BUILD})|${HAND_OVER}) (?<rest>.+)$`,
  'u',
);
const GO_LIVE = /^go[ -]live(?: (?:in|at|on|for)\b.*)?$/u;

/** Things that belong to a solution and to nothing else, by the last word or the last two. */
const SOFTWARE =
  setOf(`api apis app apps chatbot chatbots crm cockpit dashboard dashboards erp intranet microsite plug-in
  plug-ins plugin plugins portal website webshop`);
const SOFTWARE_OF_TWO = setOf(
  `chat bot,customer portal,data lake,data model,data warehouse,mobile application,online shop,virtual agent,virtual assistant,web application,web shop,web site`,
);

/** Things that are part of a solution where somebody builds them. */
const BUILT =
  setOf(`database integration integrations interface interfaces platform self-service software tool workflow
  workflows`);
const BUILT_OF_TWO = setOf(
  `crm system,customer data,it system,knowledge base,legacy system,master data,new system,old system,product data,ticket system,ticketing system`,
);

/** Products, by names that may hold numbers. */
const PRODUCT =
  /\b(?:microsoft )?(?:dynamics(?: 365)?|d365)(?: (?:sales|field service|customer service|customer insights|contact center|business central))?|\b(?:salesforce )?(?:sales|service|marketing|experience) cloud|\bsalesforce(?: field service)?|\bpower (?:platform|apps|pages|bi|automate)|\bsap s\/4 ?hana|\b(?:business central|copilot|hubspot|servicenow|zendesk)/gu;

/** Numbers in words, and words by which a title says what becomes better, or how often or how well something is done. */
const OUTCOME =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|half|halve|double|twice|once|zero|no|none|nobody|never|so|that|which|who|whose|where|without|instead|rather|than|less|fewer|more|better|than|faster|quicker|sooner|easier|cheaper|within|into|on time|daily|weekly|monthly|every|each|per)\b/u;

/** Where the thing ends that something is done to. */
const END_OF_THING = setOf(
  'across after and as at before by during for from in of on or to until using via with',
);

/** Words of other languages that look like a name in the middle of an English title. */
const FOREIGN = setOf(
  'das de del dem den der des die du een eine einer el het il la las le les lo los van von',
);

const DETERMINERS = setOf('a all an its our the their this');

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(words.includes(',') ? /,/u : /\s+/u));
}

/**
 * True for an English title that tells a piece of work: it begins with a verb of delivery, and what is delivered is a
 * part of the solution. It is false for everything that may be the customer's own business, that names a number, or that
 * goes on to say what becomes better: rather a task too little than an outcome too much.
 */
export function readsLikeTask(title: string): boolean {
  const text = title
    .toLowerCase()
    .replaceAll(PRODUCT, 'crm')
    .replace(/[.!]$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (OUTCOME.test(text)) return false;
  if (GO_LIVE.test(text)) return true;
  const { build, rest } = TASK.exec(text)?.groups ?? {};
  if (rest === undefined) return false;
  const words = rest.replaceAll(/[,;:]/gu, ' and').split(' ');
  const moved = words[0] === 'to' ? words.slice(1) : words;
  const end = moved.findIndex((word) => END_OF_THING.has(word));
  const [thing, tail] = end < 0 ? [moved, []] : [moved.slice(0, end), moved.slice(end)];
  return (
    !thing.some((word) => FOREIGN.has(word)) && isSolution(thing, build !== undefined) && !saysWhatFor(tail)
  );
}

function isSolution(thing: readonly string[], isBuilt: boolean): boolean {
  const [last = '', two] = [thing.at(-1), thing.slice(-2).join(' ')];
  if (SOFTWARE.has(last) || SOFTWARE_OF_TWO.has(two)) return true;
  return isBuilt && (BUILT.has(last) || BUILT_OF_TWO.has(two));
}

/** True where a `to` begins an aim and not a place: `to answer faster`, but not `to the branches`. */
function saysWhatFor(tail: readonly string[]): boolean {
  return tail.some((word, i) => {
    const next = tail[i + 1] ?? '';
    return word === 'to' && !DETERMINERS.has(next) && next !== 'crm';
  });
}
