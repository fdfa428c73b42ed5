/**
 * Letters and letter groups of alphabets that write their vowels, with the sounds of sound-table.ts; nothing behind the colon
 * means that the letter is silent. Longest group first is the reader's business.
 */

/** Latin after lower-casing. Groups of several languages; what the marks mean where they have a sound of their own. */
export const LATIN =
  "a:a b:b c:K d:d e:e f:f g:g h:h i:i j:j k:k l:l m:m n:n o:o p:p q:q r:r s:s t:t u:u v:v w:w x:ks y:y z:z " +
  "ce:xe ci:xi cy:xy cé:xe cè:xe cí:xi ch:H ck:k cch:k cki:xki " +
  "shch:S schtsch:S szcz:S šč:S tsch:C tch:C sch:S sh:S dzh:J dsh:J dsch:J dj:J dz:z zh:Z kh:X gh:G ph:F th:T dh:D bh:b wh:w rh:r " +
  "ts:c tz:c cz:C sz:S qu:k ee:i oo:u ou:u eau:o jh:J " +
  "à:a á:a â:a ã:a ā:a ă:a ą:a å:a è:e é:e ê:e ë:e ē:e ė:e ę:e ě:e ì:i í:i î:i ï:i ī:i į:i ı:i ò:o ó:o ô:o õ:o ō:o ù:u ú:u û:u ū:u ů:u ų:u ý:y ÿ:y " +
  "ä:6 æ:6 ə:6 ö:8 ø:8 ő:8 œ:8 ü:7 ű:7 ŏ:; ŭ:U " +
  "ç:x ć:C č:C ċ:C ď:d đ:J ð:D ğ:G ġ:G ǧ:J ģ:g ķ:k ḫ:X ł:l ĺ:l ľ:l ļ:l ñ:ny ń:ny ň:ny ņ:ny ŕ:r ř:r ś:S š:S ş:S ș:S ŝ:S ß:s ţ:c ț:c ť:t þ:T ž:Z ź:z ż:Z";

/** The same letters where the language writes the plain ones: "oe" of a German or Dutch name, "x" of an Uzbek one. */
export const LATIN_DIGRAPHS = "oe:8 ue:7 ae:6";
export const LATIN_X = "x:X";
/** g before e and i in Italian and English. */
export const LATIN_SOFT_G = "ge:Je gi:Ji gia:Ja gio:Jo giu:Ju";
/** The letters as Vietnamese reads them, southern and northern. */
export const LATIN_VIETNAMESE = "s:S x:s tr:C ch:C d:z gi:z đ:d ph:f nh:n kh:X qu:kw";

/** BGN/PCGN and ISO 9, all languages that use the script. г stays open: Ukrainian and Belarusian h, and foreign h. */
export const CYRILLIC =
  "а:a б:b в:v г:? ґ:g д:d е:e ё:y= ж:Z з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:X ц:c ч:C ш:S щ:S ъ:@ ы:i ь: э:e ю:yu я:ya " +
  "і:i ї:yi є:ye ў:w дж:J дз:z тс:c тх:T сч:S ’: ': ʼ: " +
  "қ:q ғ:G ң:ng ө:8 ұ:u ү:7 һ:h ә:6 ҷ:J ҳ:h ӣ:i ӯ:u ҡ:q ҙ:z ҫ:s җ:J ӱ:7 ӧ:8 ӓ:6 " +
  "ј:y љ:l њ:n ћ:C ђ:J џ:J ѓ:g ќ:k ѕ:z";

/** ELOT 743, with the sounds of the letter pairs. */
export const GREEK =
  "α:a β:v γ:< δ:D ε:e ζ:z η:i θ:T ι:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:X ψ:ps ω:o " +
  "ά:a έ:e ή:i ί:i ό:o ύ:i ώ:o ϊ:i ϋ:i ΐ:i ΰ:i αι:6 αί:6 ει:i εί:i οι:i οί:i υι:i ου:u ού:u αυ:a> αύ:a> ευ:e> εύ:e> " +
  "μπ:B ντ:d γκ:g γγ:ng γχ:nX τζ:J τσ:c";

/** The same pairs inside a word. */
export const GREEK_INSIDE = "ντ:nd μπ:mB γκ:ng";

/** National system of 2002. */
export const GEORGIAN =
  "ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:Z რ:r ს:s ტ:t უ:u ფ:F ქ:k ღ:G ყ:q შ:S ჩ:C ც:c ძ:z წ:c ჭ:C ხ:X ჯ:J ჰ:h";

/** BGN/PCGN 1981, eastern pronunciation. */
export const ARMENIAN =
  "ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:@ թ:t ժ:Z ի:i լ:l խ:X ծ:c կ:k հ:h ձ:z ղ:G ճ:C մ:m յ:y ն:n շ:S ո:o ու:u չ:C պ:p ջ:J ռ:r ս:s վ:v տ:t ր:r ց:c ւ:v փ:p ք:k օ:o ֆ:f և:ev";

/** Hepburn. Katakana; hiragana is read by the same table. u and o that only carry a consonant are helping vowels. */
export const KATAKANA =
  "ア:a イ:i ウ:W エ:e オ:o カ:ka キ:ki ク:kU ケ:ke コ:ko ガ:ga ギ:gi グ:gU ゲ:ge ゴ:go サ:sa シ:&i ス:sU セ:se ソ:so ザ:za ジ:`i ズ:zU ゼ:ze ゾ:zo " +
  "タ:ta チ:%i ツ:cU テ:te ト:tO ダ:da ヂ:Ji ヅ:zU デ:de ド:dO ナ:na ニ:ni ヌ:nU ネ:ne ノ:no ハ:ha ヒ:hi フ:fU ヘ:he ホ:ho バ:9a ビ:9i ブ:9U ベ:9e ボ:9o " +
  "パ:pa ピ:pi プ:pU ペ:pe ポ:po マ:ma ミ:mi ム:mU メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ラ:La リ:Li ル:LU レ:Le ロ:Lo ワ:wa ヰ:i ヱ:e ヲ:o ン:~ ヴ:vU ー:_ ッ: " +
  "キャ:kya キュ:kyu キョ:kyo ギャ:gya ギュ:gyu ギョ:gyo シャ:&a シュ:&u ショ:&o シェ:&e ジャ:Ja ジュ:Ju ジョ:Jo ジェ:Je チャ:%a チュ:%u チョ:%o チェ:%e " +
  "ニャ:nya ニュ:nyu ニョ:nyo ヒャ:hya ヒュ:hyu ヒョ:hyo ビャ:Bya ビュ:Byu ビョ:Byo ピャ:pya ピュ:pyu ピョ:pyo ミャ:mya ミュ:myu ミョ:myo リャ:Lya リュ:Lyu リョ:Lyo " +
  "ファ:fa フィ:fi フェ:fe フォ:fo フュ:fyu ヴァ:va ヴィ:vi ヴェ:ve ヴォ:vo ティ:ti ディ:di トゥ:tu ドゥ:du テュ:tyu デュ:dyu ウィ:wi ウェ:we ウォ:wo ツァ:ca ツィ:ci ツェ:ce ツォ:co イェ:ye クァ:kwa クィ:kwi グァ:gwa";

/** Abjads: consonants, and letters that may be a vowel or a consonant. ISO 233, DIN 31635, ALA-LC; Persian and Urdu letters. */
export const ARABIC =
  "ا:A أ:A إ:I آ:a ٱ:A ب:B پ:p ت:t ٹ:t ث:T ج:1 چ:C ح:h خ:X د:d ڈ:d ذ:D ر:r ڑ:r ز:z ژ:Z س:s ش:S ص:s ض:Q ط:t ظ:V ع:3 غ:G ف:P ڤ:v ق:q ك:k ک:k ڭ:n گ:g ڳ:g ل:l م:m ن:n ں:n " +
  "ه:h ہ:h ھ:h ۀ:2 ة:2 ۃ:2 و:W ؤ:W ۆ:W ۇ:W ي:Y ی:Y ى:4 ې:Y ے:Y ئ:Y ء: ـ: تش:C دج:J";
export const HEBREW =
  "א:A ב:9 ג:g ד:d ה:2 ו:W ז:z ח:X ט:t י:Y כ:k ך:X ל:l מ:m ם:m נ:n ן:n ס:s ע:3 פ:F ף:f צ:c ץ:c ק:k ר:r ש:& ת:T ג׳:J ג':J ז׳:Z ז':Z צ׳:C צ':C ץ׳:C ץ':C וו:W יי:Y";

/** RTGS, by the letter's sound at the head of a syllable; vowels before their consonant are put behind it by the reader. */
export const THAI =
  'ก:k ข:+ ฃ:+ ค:+ ฅ:+ ฆ:+ ง:ng จ:1 ฉ:C ช:C ซ:s ฌ:C ญ:5 ฎ:d ฏ:t ฐ:T ฑ:T ฒ:T ณ:n ด:" ต:t ถ:T ท:T ธ:T น:n บ:B ป:B ผ:F ฝ:f พ:F ฟ:f ภ:F ม:m ย:y ร:L ล:L ว:w ศ:s ษ:s ส:s ห:h ฬ:L อ:3 ฮ:h ' +
  "ะ:a ั:a า:a ำ:am ิ:i ี:i ึ:u ื:u ุ:u ู:u เ:e แ:6 โ:o ไ:ay ใ:ay ฤ:ri ฦ:li ็: ่: ้: ๊: ๋: ๆ:";

/** One Indic block, by the place in the block (ISCII order, which all of them keep). Consonants carry "@" unless a sign follows. */
export const INDIC_VOWELS = "5:a 6:a 7:i 8:i 9:u 10:u 11:ri 13:e 14:e 15:e 16:ay 17:o 18:o 19:o 20:aW";
export const INDIC_CONSONANTS =
  "21:k 22:+ 23:g 24:G 25:ng 26:C 27:C 28:J 29:J 30:ny 31:t 32:T 33:d 34:D 35:n 36:t 37:T 38:d 39:D 40:n 41:n 42:p 43:F 44:b 45:b 46:m 47:y 48:r 49:r 50:l 51:l 52:l 53:v 54:S 55:S 56:s 57:h " +
  "88:q 89:X 90:G 91:z 92:r 93:r 94:f 95:y";
export const INDIC_SIGNS =
  "1:~ 2:~ 3: 60: 61: 62:a 63:i 64:i 65:u 66:u 67:ri 69:e 70:e 71:e 72:ay 73:o 74:o 75:o 76:aW 77: 112:~ 113:";
/** Tamil has one letter for voiced and voiceless. */
export const TAMIL_CONSONANTS = '21:! 26:& 31:" 36:" 42:B';
