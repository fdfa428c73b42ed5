/**
 * Words beside a name that are no part of it. Plain lists; each word in lower case, as the tokens are.
 * Sources: forms of address of the UN's and the EU's protocol lists; the usage of news agencies in each language.
 */

/** Wherever they stand. */
export const COURTESY = new Set(
  (
    "mr mrs ms miss mme mlle monsieur madame herr frau dr doctor doktor prof professor hrh hm hh hon sir dame madam sayyida " +
    "señor senor señora senora sra senhor senhora signor signora sig sheikh shaikh shaykh sheik cheikh sheikha shaikha shri shrimati smt haji hajj hajji alhaji hajia " +
    "esq phd kcmg obe ayatollah hojjatoleslam mullah mulla maulana mawlana imam datuk dato datin seri tun tunku tengku daw bey efendi pasha sahib " +
    "господин госпожа г г-н г-жа доктор д-р шейх пан пані проф " +
    "السيد السيدة الشيخ الشيخة الدكتور دكتور دکتر سيد سید سيدة آقای خانم آیتالله حجتالاسلام الحاج حاج شيخ شیخ " +
    "מר גברת גב דר פרופ הרב श्री श्रीमती डॉ ดร นาย นาง นางสาว"
  ).split(" "),
);

/** Offices and ranks, where they stand before a name; behind it they may be the name (Angus King). */
export const RANKS = new Set(
  (
    "the his her their your majesty highness excellency holiness eminence grace honourable honorable right rt royal imperial serene crown king queen prince princess emperor empress pope patriarch cardinal archbishop bishop father reverend rev rabbi grand " +
    "president vice deputy prime minister foreign defence defense finance interior premier chancellor secretary state general governor mayor speaker chairman chairwoman chair director commissioner ambassador amb consul " +
    "senator sen representative rep congressman congresswoman councillor counsellor justice judge former acting first lady lord baron baroness count countess " +
    "gen lt lieutenant col colonel maj major capt captain adm admiral marshal brigadier brig sgt sergeant commander cmdr comrade u " +
    "президент премьер премьер-министр министр король королева принц принцесса генерал посол вице канцлер його її його " +
    "الرئيس الملك الملكة الأمير الأميرة سمو معالي سعادة فخامة جلالة صاحب السمو وزير الوزير السفير الفريق اللواء رئيس ولي العهد הנשיא השר שר ראש הממשלה"
  ).split(" "),
);

/** Ranks that are given names as well: kept, and never missed where the other spelling lacks them beside a full name. */
export const MAYBE_RANKS = new Set(
  "sultan emir amir don dom dean agha sayed sayyid syed seyyed seyed sayid seyid sri".split(" "),
);

/** Behind a name of Han, kana or Hangul, run together with it. */
export const EASTERN_SUFFIXES =
  /(?:先生|女士|小姐|阁下|閣下|同志|主席|总统|總統|总理|總理|首相|大統領|大臣|外相|外长|外長|部长|部長|氏|さん|様|대통령|총리|장관|총통|주석|씨|님)$/u;

/** Between the parts of a name; outlets write them or leave them out. */
export const PARTICLES = new Set(
  (
    "al el ul ur as ash van von vom zu zur zum der den de da das do dos di del della dei degli la le lo les du des te ter ten af av " +
    "ар аль эль ан ас аш аз ат фон ван дер де ди да дель ла ле der " +
    "آل אל アル エル ビン 빈 알 엘 フォン ファン デ ダ ドス エル"
  ).split(" "),
);
/** "Son of", "daughter of": what stands behind is the father, so the order of the names counts. */
export const FILIATION = new Set(
  "bin ibn ben bint binti ould wuld walad oglu oğlu ogly oghlu ugli uly ulı ulu kyzy kizi qizi gizi zade бин бен ибн бинт оглы оглу улы уулу кызы بن ابن بنت בן בת".split(
    " ",
  ),
);

/** These tell father and son apart. Value: what the suffix says, in one spelling. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jr: "jr",
    junior: "jr",
    jnr: "jr",
    filho: "jr",
    hijo: "jr",
    fils: "jr",
    младший: "jr",
    мл: "jr",
    ml: "jr",
    sr: "sr",
    senior: "sr",
    snr: "sr",
    père: "sr",
    pere: "sr",
    старший: "sr",
    ст: "sr",
    neto: "3",
    nieto: "3",
    "2nd": "2",
    "3rd": "3",
    "4th": "4",
    second: "2",
    third: "3",
    i: "1",
    ii: "2",
    iii: "3",
    iv: "4",
    v: "5",
    vi: "6",
    vii: "7",
    viii: "8",
    ix: "9",
    xi: "11",
    xii: "12",
    xiii: "13",
    xiv: "14",
    xv: "15",
    xvi: "16",
    xvii: "17",
    xviii: "18",
    xxiii: "23",
  }),
);

/** Second parts that belong to the word before them: Nasr Allah, Salah al-Din. */
export const JOINED_BEHIND = new Set(
  "allah ullah ollah din deen dine eddin eddine uddin uddine اللہ الله الدين الدین".split(" "),
);
/** First parts that belong to the word behind them: Abd al-Rahman, Abu Bakr. */
export const JOINED_BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abd: "abd",
    abdul: "abd",
    abdel: "abd",
    abdal: "abd",
    abdol: "abd",
    abdur: "abd",
    abder: "abd",
    abdus: "abd",
    abdes: "abd",
    abdou: "abd",
    abu: "abu",
    abou: "abu",
    abo: "abu",
    aboul: "abu",
    abul: "abu",
    abi: "abu",
    um: "um",
    umm: "um",
    om: "um",
    oum: "um",
    mac: "mac",
    mc: "mac",
    saint: "saint",
    san: "san",
    santa: "santa",
    абд: "абд",
    абдель: "абд",
    абдул: "абд",
    абдуль: "абд",
    абу: "абу",
    عبد: "عبد",
    أبو: "ابو",
    ابو: "ابو",
    أبي: "ابو",
    أم: "ام",
  }),
);
/** Short surnames, titles and given names that so many bear that the word alone tells nobody. */
export const COMMON_ALONE = new Set(
  (
    "ali ahmed ahmad mohammed mohammad mohamed muhammad hassan hussein hussain ibrahim abdullah khalid omar salman said saleh khan singh kumar sharma patel das shah smith jones brown johnson williams miller davis wilson taylor " +
    "garcia lopez rodriguez gonzalez hernandez martinez perez sanchez fernandez gomez silva santos costa pereira souza oliveira ivanov petrov sidorov kuznetsov kim lee park choi yi pak jung cho yoon nguyen tran le pham hoang phan vu dang bui do ho ngo duong " +
    "tanaka suzuki sato ito yamamoto müller schmidt schneider martin bernard dubois rossi russo cohen levy diallo traore keita coulibaly ba diop"
  ).split(" "),
);

/** Hindi writes initials by the English names of the letters. */
export const INDIC_INITIALS: Readonly<Record<string, string>> = {
  ए: "A",
  एस: "S",
  एन: "N",
  एम: "M",
  के: "K",
  पी: "P",
  बी: "B",
  जे: "J",
  आर: "R",
  डी: "D",
  टी: "T",
  वी: "V",
  सी: "C",
  जी: "G",
  एल: "L",
  एच: "H",
};
