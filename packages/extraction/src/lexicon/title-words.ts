/**
 * Verbs of titles that give every word a capital ("Holm Urges Ann Brown to Stay"): there, and only there, none of their forms is part of a name.
 * Written from general knowledge. Left out are those that are common names as well, such as Hunt, Grant, Chase, Ward, Page or Cook.
 * "+": its last letter is doubled; behind "/" stand a past tense and a participle that do not end in -ed.
 */
const VERBS = `
host receive welcome greet address brief join lead/led head chair co-chair urge press thank praise invite visit tour seek/sought consult court phone telephone assure reassure interview
accompany escort succeed replace represent appoint name nominate award honor honour decorate await skip+ snub+ shun+ woos back warn tell/told ask see/saw/seen hail engage call dispatch lobby inform
update remind condemn criticize criticise slam+ blast hit/hit rebuke tap+ sack fire meet/met commend laud salute toast mourn felicitate congratulate confront grill question challenge support follow
entertain induct summon recall expel+ attend participate arrive depart leave/left return travel fly/flew land embark conclude begin/began/begun start end finish wrap+ kick open close launch inaugurate
unveil reveal announce declare proclaim reiterate reaffirm affirm underline underscore stress emphasize emphasise highlight note point vow pledge promise swear/swore/sworn commit+ insist deny reject
refuse accept agree approve endorse ratify sign ink seal clinch strike/struck forge cut/cut raise lower boost deepen expand strengthen bolster enhance renew resume restore revive reset reopen suspend
cancel postpone delay defer+ scrap+ drop+ face win/won lose/lost gain eye mull weigh consider plan prepare propose offer extend present submit request demand require order direct instruct task
say/said speak/spoke/spoken talk discuss exchange share review examine assess evaluate explore study tackle debate argue dispute contest mention cite quote claim allege accuse blame defend justify explain
describe outline detail clarify confirm verify predict expect hope fear doubt believe think/thought know/knew/known hear/heard listen learn understand/understood recognize recognise acknowledge admit+
apologize apologise regret+ forgive/forgave lament appeal plead beg+ push pressure force compel persuade convince encourage inspire motivate mobilize mobilise rally unite bring/brought take/took/taken give/gave/given
get/got make/made keep/kept hold/held convene gather assemble organize organise arrange schedule set/set fix establish create build/built construct develop implement execute enforce monitor observe
oversee/oversaw supervise manage handle resolve settle mediate broker negotiate facilitate coordinate cooperate collaborate partner ally align side split+ divide separate withdraw/withdrew quit+ resign retire
step+ stand/stood sit/sat run/ran walk march drive/drove ride/rode sail cross enter exit inspect celebrate commemorate mark pay/paid lay/laid donate contribute provide supply deliver send/sent
import export trade invest fund finance lend/lent borrow owe buy/bought sell/sold hand pass transfer deploy station arm attack invade occupy bomb shell kill wound injure arrest detain jail free release
rescue save protect guard secure shield shelter evacuate flee/fled escape survive die live recover heal treat vaccinate test ban+ block bar+ halt stop+ curb+ limit+ restrict ease lift impose slap+ levy tax
sanction punish penalize fine sue indict charge convict sentence pardon extradite deport repatriate relocate resettle rename redraft rewrite/rewrote amend revise edit draft write/wrote/written read publish print
post tweet broadcast air film record play sing/sang dance perform compete beat/beat defeat oust topple overthrow elect re-elect vote campaign canvass register qualify trigger spark prompt cause
flag+ signal tout vie voice view caution alert threaten intimidate insult mock ridicule joke laugh smile weep embrace hug+ kiss wooed wooing shake/shook rub+ swap+ switch shift move turn veer shuttle jet+ dash rush hurry
please need fete delight overshadow disappoint anger upset/upset annoy irk alarm worry surprise shock impress charm calm console advise dominate mar+ cloud complicate matter
advance champion underwrite amplify pursue promote defer outline tackle reinforce unlock fast-track prioritise prioritize
wait linger remain stay resist oppose protest object boycott defy disobey violate breach break/broke/broken respect obey uphold/upheld sustain maintain preserve conserve
`;

const formsOf = (entry: string): string[] => {
  const [word = "", ...irregular] = entry.split("/");
  const doubled = word.endsWith("+");
  const base = doubled ? word.slice(0, -1) : word;
  const isWithY = /[^aeiou]y$/.test(base);
  const stem = doubled ? base + base.slice(-1) : /[^e]e$/.test(base) ? base.slice(0, -1) : base;
  const third = isWithY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  const past = irregular.length > 0 ? irregular : [isWithY ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  return [base, third, ...past, `${stem}ing`];
};

/** "Mark Otieno", "Ban Ki-moon", "Beat Jans": single forms that are names. */
const NAMES: ReadonlySet<string> = new Set(
  "mark sue ban win won saw sang sing beat ran run bar sat sit lay read land post free close holding standing reading sparks marks pass hand vie led set hit say".split(
    " ",
  ),
);

/** How something is done, how somebody is, and what the news is about. */
const OTHERS = `
warmly personally finally quietly formally officially publicly privately secretly openly briefly directly jointly separately repeatedly reportedly allegedly firmly strongly sharply suddenly unexpectedly
initially eventually narrowly nearly likely hastily boldly
beleaguered embattled eager hopeful upbeat optimistic keen ready outgoing incoming smiling confident cautious defiant furious angry unhappy pleased delighted proud poised bound due unable unlikely
historic landmark rare surprise crucial fresh tense cordial lavish
arrival departure speech row rift feud spat fish visa tariff tariffs ceasefire truce hostage nuclear grain delegation itinerary entourage convoy banquet handshake phonecall remarks takeaways aftermath
`;

/** Words that are part of no name in a title that gives every word a capital. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  [...VERBS.trim().split(/\s+/).flatMap(formsOf), ...OTHERS.trim().split(/\s+/)].filter((form) => !NAMES.has(form)),
);
