/** Parts of personal names that are written small or joined. Source: Unicode CLDR person-name formats and usage in reports. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint abu ben de del los las della der den des di da do dos das du la le van von zu af av ter ten y e ould mint ag wa ul ur ud uz oglu ogly oğlu o'g'li ogli uulu qizi kizi qızı gizi kyzy us-".split(
    " ",
  ),
);

/** Second given names behind "Ma.", short for Maria, in the Philippines. Written from general knowledge. */
export const MARIAN_NAMES: readonly string[] =
  "Teresa Theresa Teresita Cristina Cristeta Christina Lourdes Remedios Mercedes Asuncion Carmela Luisa Elena Carmen Isabel Rosario Antonia Antonette Concepcion Corazon Victoria Angela Angelica Belen Josefa Josefina Gracia Grace Leonor Nina Fe Luz Amelita Aurora Clara Consuelo Cecilia Dolores Esperanza Imelda Jocelyn Lorena Lucia Milagros Paz Pilar Regina Rosa Socorro Soledad Veronica Vilma Virginia".split(
    " ",
  );

/** After a name, part of it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Letters after a name, of seats in parliament, orders and degrees: no part of it and no office. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  "MP MPP MPA MNA MHA MLA MSP MEP TD KC QC SC PC JP OBE MBE CBE KBE DBE GBE CMG KCMG DCMG GCMG KCB CVO KCVO AC AO OAM CNZM ONZM DNZM KNZM FRS PhD Ph.D. EGH E.G.H. EBS CBS MGH GCON CFR".split(
    " ",
  ),
);

/** Family names written like a function word: a name only between an office and another name. */
export const FUNCTION_WORD_NAMES: ReadonlySet<string> = new Set(
  "to he an so she than do you we long may hu sun mar sat said".split(" "),
);

/** Words of places and calendars that are family names as well: part of a name after a given name. */
export const WORDS_AND_SURNAMES: ReadonlySet<string> = new Set(
  "west north hall house lake bank street bay may march long young rice price park best banks rivers field marsh forest hill stone church english islam post jun jan sun an so than he do".split(
    " ",
  ),
);

/** Words of sentences and titles that are rarely family names: part of a name only where a sentence goes on in small letters. */
export const RARE_WORD_SURNAMES: ReadonlySet<string> = new Set(
  "were will even close still look you one good ever most much plan".split(" "),
);

/** Capitalised words that are no part of a name: sentence openers, calendar words, headings, press words. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `a about above according across after afterwards again against ahead all along already also although always amid among an and another any are around as ask at away back because been before begin begins behind being below beside besides between beyond both but by call calls can caption
citing leading heading representing chairing signing attending hosting negotiating addressing opening welcoming accompanying receiving greeting concluding commenting noting responding close comment associated parties could deal deals delegation despite did do does down due during each earlier either else end even ever every exclusive file first following for former four from full further get give given global go good had has have having he held help her here hers him his hold holds how however i if in including indeed inside instead into is it its joint just last late later latest launch lead leader leaders leaving led like live local long look made main make many may meanwhile meet meeting meetings meets members might more moreover most much must near neither never new news next no nor not noting note now of off officials on once one only open or other others our out over own part people per photo photos picture pictured press previously read recent recently released relations remarks report reports representatives right round said same say says second see senior series session set several she should side sides similarly since six so some source sources speaking special standing state statement still such summit take taking talks ten than thank that the their them then there therefore these they this those three through thus to today together tomorrow too top topics toward towards two under unlike until up upon us using via video views visit visiting visits was we welcome welcomes were what when where whether which while who whom whose why will with within without world would yes yesterday yet you your receive receives visits hosts welcomes greets arrives departs attends chairs sends discuss discusses signs concludes congratulates inaugurates
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
reuters afp xinhua tass ap ians pti apa kazinform anadolu bernama antara yonhap kyodo vna interfax ria novosti bbc cnn advertisement related share twitter facebook x instagram youtube linkedin editor editors web reporter writer staff agency daily times post herald tribune gazette television tv radio
belt road initiative memorandum understanding agreement treaty convention protocol communique communiqué declaration charter plan action framework roadmap fund project corridor pact accord  europe africa pacific atlantic america east west north south middle eastern western northern southern central southeast northeast gulf sea ocean river strait straits island islands peninsula bay lake mount hotel palace hall house airport airbase base university centre center building street square avenue resort guesthouse museum stadium embassy consulate
committee cabinet commission council forum conference dialogue consultations group working bank union organization organisation association federation party government parliament congress senate assembly ministry department office bureau presidency tempore army navy force forces police court allies ally states partners partnership partnerships board governing comprehensive affairs sector travel travels d.c. company corporation corp inc ltd co group university institute foundation covid covid-19 muslim muslims christian christians islamic jewish catholic buddhist english arabic islam holocaust olympic olympics cup games nobel prize prime premier president minister mr mrs ms dr consultation treaties boundaries negotiations sessions rounds mechanism mechanisms ministerial ministers secretaries delegates negotiators presidential federal national parliamentary governmental foreign trade peoples
agencies guard survey retreats birthday engagements participation previewing q p.m. a.m. edt est gmt utc cest cet`.split(
    /\s+/,
  ),
);

/**
 * Countries and towns that are given names as well ("Sofia Petrova", "Santiago Peña"): a name begins with one where another name follows.
 * Written from general knowledge; to check against the office holders in the UN Protocol and Inter-Parliamentary Union lists.
 */
export const PLACE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "sofia santiago paris van miri harper vinh bradford victoria florence milan rosario salvador sydney charlotte alexandria constantine wellington austin dallas denver houston phoenix shannon jordan israel chad georgia india kenya ireland brittany jackson mary samara aspen lincoln madison nelson orlando lourdes carolina dakota virginia regina adelaide cleveland clark bethlehem darwin kingston hamilton geneva vienna trinidad kandy nara valencia verona".split(
    " ",
  ),
);

/**
 * Countries and towns that are family names as well ("Jim Jordan", "Duarte Lima", "Lloyd Austin"): they end a name behind a given name.
 * Written from general knowledge; to check against the office holders in the UN Protocol and Inter-Parliamentary Union lists.
 */
export const PLACE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  "lima jordan israel ireland holland england english french german welsh paris london washington roma rome sofia berlin warsaw amman colombo bern berne praia sucre moroni delhi lisbon bissau bangui riga male apia doha georgia chad cuba poland brazil wales scotland britain norway oman guinea benin mali togo kinshasa vienna havana quito lome accra nassau palestine pole swede finn dane briton chile thai".split(
    " ",
  ),
);

/** Behind a country's or a town's name these tell of a journey, so that the name is no family name: "Premier Ruiz Jordan visit". */
export const JOURNEYS: ReadonlySet<string> = new Set(
  "visit trip tour talks summit stop meeting deal ties relations agreement pact embassy".split(" "),
);
