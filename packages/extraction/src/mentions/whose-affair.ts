import { asideEnd } from "./lead-aside.ts";
import type { PartyMention, Sentence } from "../model.ts";

/** "met in Lima": where, not whose affair. */
const LOCATIVE = /\b(?:in|at|to|from|near|outside)\s(?:the\s)?$/i;

/** "held in Vilnius, Lithuania", "held in Rotterdam, the Netherlands" */
const BEHIND_TOWN = /\b(?:in|at|near)\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},\s(?<the>the\s)?$/u;
const CLOSES = /^(?:[,.;]|$)/;
const isBehindTown = (before: string, behind: string): boolean => {
  const match = BEHIND_TOWN.exec(before);
  return match !== null && (match.groups?.["the"] === undefined || CLOSES.test(behind));
};

/** "the Chinese border", "Japanese cars": a thing, not whose affair it is. */
const THING =
  /^\s(?:borders?|frontiers?|coasts?|waters|markets?|goods|cars|exports|imports|gas|oil|steel|currency|language|soil|territory|airspace|port|ports|company|companies|firms?)\b|^\s(?:[a-z-]{3,14}\s){0,2}(?:compan(?:y|ies)|firms?|contractors?|consorti(?:um|a)|investors?|developers?|airlines?|carriers?|manufacturers?|shipyards?|operators?|tourists?|students?|trawlers?|vessels?)\b/;

/** "talks focused on Libya", "the war in Sudan", "support for Ukraine", "the displacement of Palestinians", "the rebuilding of Iraq", "to bring Haiti back": what they spoke of. */
const OF_TOPIC =
  /\b(?:bring(?:ing)?|persuad(?:e|ing)|pressur(?:e|ing)|urg(?:e|ing)|forc(?:e|ing)|coax(?:ing)?|punish(?:ing)?|isolat(?:e|ing)|confront(?:ing)?|contain(?:ing)?|arm(?:ing)?|against|invad(?:e|ing)|attack(?:ing)?|rebuild(?:ing)?|stabili[sz](?:e|ing))\s(?:the\s)?$|\b(?:(?:support|backing|aid|help|assistance|solidarity|peace)\s(?:for|to|with|in)|on|over|about|regarding|concerning|(?:situation|settlement|war|conflict|crisis|fighting|violence|peace|developments|events|ceasefire|truce|unrest|coup|hostilities|bloodshed|insurgency|[Mm]ission|elections?)\sin|(?:displacement|displac(?:e|ing)|deportation|expulsion|repatriation|resettlement|plight|suffering)(?:\sof)?|(?:reconstruction|rebuilding|recovery|stabili[sz]ation|pacification|annexation|invasion|occupation|bombing|shelling|bombardment|partition|liberation)\sof|\b(?:for|with|to)\sthe\s(?:people|population|civilians|citizens|refugees|victims)\s(?:of|in|from))\s(?:the\s|(?:north|south|east|west)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?\s|central\s)?$/u;

/** "a ferry to Chile", "flights from Oman", "to talk about a visit to Brazil": what it was about. */
const OF_TRAFFIC =
  /\b(?:ferr(?:y|ies)|flights?|trains?|rail(?:way)?|roads?|bus(?:es)?|ships?|shipping|(?:gas |oil |power )?(?:pipelines?|lines?|cables?)|exports?|imports?|sales|supplies|deliver(?:y|ies)|shipments?|transit|routes?|links?|(?:on|about|over|discuss(?:ed|ing)?)\s(?:a|his|her|the)\s(?:\p{L}+\s)?(?:visit|trip|tour))\s(?:to|from)\s(?:the\s)?$/u;

/** "the Mali ceasefire", "Libyan peace talks": what is spoken of. */
const MATTER =
  /^(?:'s)?\s(?:(?:civil|peace|border|political|humanitarian|hostage|debt|migrant|refugee|security)\s)?(?:cease-?fire|truce|war|wars|crisis|crises|conflict|fighting|violence|peace|deadlock|impasse|stalemate|unrest|coup|junta|transition|elections?|earthquake|quake|floods?|drought|famine|hostages?|rebels|militants|insurgents|opposition|dispute|question|issue|file|road ?map|reconstruction|neighbou?rs|(?:special |peace )?(?:envoys?|mission|mediator|coordinator)|cause|statehood|territories|refugees|prisoners|detainees)\b/;

/** "met in Abu Dhabi under the auspices of the Emirates": who has others meet. */
export const UNDER = /\bunder\sthe\s(?:auspices|aegis|mediation|patronage)\sof\s(?:the\s)?(?:\p{Ll}+\s)?$/u;

/** "killed three people in Togo", "teachers in Togo", "a storm in Togo": what happens elsewhere. */
const ELSEWHERE =
  /\b(?:people|persons|civilians|children|women|men|villagers|residents|soldiers|troops|peacekeepers|police|gunmen|militants|rebels|farmers|teachers|workers|doctors|nurses|students|pupils|miners|fishermen|traders|pilgrims|tourists|migrants|refugees|protesters|demonstrators|activists|journalists|prisoners|detainees|hostages|attacks?|strikes?|protests?|riots?|clashes|floods?|flooding|earthquakes?|quake|storms?|cyclone|hurricane|typhoon|landslides?|wildfires?|fires?|blasts?|explosions?|bombings?|shootings?|massacres?|killings?|outbreaks?|epidemic|droughts?|famine|crash|accident|harvests?)\sin\s(?:the\s|(?:north|south|east|west)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?\s|central\s|neighbou?ring\s)?$/iu;

/** "X, who was born in Togo, met Y", "X, once a critic of Togo, met Y": what is told of somebody in passing. */
const OF_SOMEBODY =
  /\p{Lu}[\p{L}'’.-]+,\s(?:who(?:se)?\s(?:[\p{Ll}]+\s){0,2}(?:born|raised|grew\sup|studied|taught|worked|lived|once|used\sto|had\s(?:once|earlier|previously|long))|once|formerly|previously|born|an?\s(?:[\p{Ll}-]+\s){0,3}(?:critic|friend|ally|native|veteran|opponent|expert|supporter|admirer|rival|foe|specialist|scholar|graduate))\b[^,;.]{0,60}$/u;

/** "on China-Mexico relations": of the two sides. */
const OF_PAIR = /^\p{Lu}[\p{L}.]{1,24}[-–—]\p{Lu}/u;

/** "Duarte bound for Spain": where somebody goes. */
const BOUND_FOR =
  /\b(?:bound for|en route to|headed (?:for|to)|heads (?:for|to)|off to|flies to|jets (?:off )?to|on (?:his|her|their) way to)\s(?:the\s)?$/u;

/** "the UN special envoy for Syria": where somebody is sent. */
const POSTED_FOR =
  /\b(?:[Ee]nvoy|[Rr]epresentative|[Cc]oordinator|[Rr]apporteur|[Aa]mbassador|[Cc]ommissioner)\b[^.;,]{0,60}\b(?:for|to|in)\s(?:the\s)?$/u;

export const isPosted = ({ text, start }: Sentence, party: PartyMention): boolean =>
  POSTED_FOR.test(text.slice(0, party.start - start));

/** "G7" and "E3" are none. */
export const isState = (party: string): boolean => /^[A-Z]{2}$/.test(party) && party !== "EU" && party !== "UN";

/** Also "With elections due in Togo, X met Y". */
export const isElsewhere = ({ text, start }: Sentence, party: PartyMention): boolean =>
  party.start - start < asideEnd(text) ||
  [ELSEWHERE, OF_SOMEBODY].some((words) => words.test(text.slice(0, party.start - start)));

/** Whether a state stands there for itself: not as what is spoken of, nor where somebody goes or is sent. */
export const isForItself = (sentence: Sentence, party: PartyMention): boolean => {
  const { text, start } = sentence;
  const [before, behind] = [text.slice(0, party.start - start), text.slice(party.end - start)];
  return (
    (party.form !== "name" || !isBehindTown(before, behind)) &&
    !BOUND_FOR.test(before) &&
    !UNDER.test(before) &&
    !OF_TRAFFIC.test(before) &&
    !isElsewhere(sentence, party) &&
    !isPosted(sentence, party) &&
    !(OF_TOPIC.test(before) && !OF_PAIR.test(text.slice(party.start - start))) &&
    !MATTER.test(behind)
  );
};

/** States that are one town. */
const TOWN_STATES: ReadonlySet<string> = new Set(["SG", "MC"]);
const MET_IN =
  /\b(?:met|meet|meeting|talks|spoke|conferred|gathered|forum|conference|summit|dialogue)\b[^.;]{0,60}\sin\s$/u;

/** "met in Lima", "met A of Peru in Singapore": the town, not the government in it. */
export const isTownOf = ({ text, start }: Sentence, party: PartyMention): boolean => {
  const before = text.slice(0, party.start - start);
  return party.form === "capital"
    ? LOCATIVE.test(before)
    : party.form === "name" && !party.possessive && TOWN_STATES.has(party.party) && MET_IN.test(before);
};

/** Whether a state is one whose affair the sentence tells: it stands for itself, and neither for a town nor in the name of a thing. */
export const isWhoseAffair = (sentence: Sentence, party: PartyMention): boolean => {
  const { text, start } = sentence;
  return (
    isForItself(sentence, party) &&
    !isTownOf(sentence, party) &&
    (party.form !== "adjective" || !THING.test(text.slice(party.end - start)))
  );
};
