/**
 * The sounds that names of all scripts are written in before they are compared, one character each, and how far apart two of
 * them are: 0 the same, 100 nothing in common. The distances follow the usual romanisations (BGN/PCGN, ISO 9, ELOT 743,
 * ALA-LC, Hepburn, RTGS, Revised Romanization, Xinhua's tables of foreign sounds): two letters are near if one system or
 * one language writes the one where another writes the other.
 *
 * Plain vowels: a e i o u, 6 = ä ə æ, 7 = ü, 8 = ö, "=" = ё (o or e). Glides: y w.
 * Plain consonants: as in English, and S sh, Z zh, C tch, J dj, X kh, G gh, c ts, N ng, T th, D dh, F ph.
 * Letters that stand for one sound here and another there, or for whichever vowel the reader knows, are below.
 */
export const VOWELS = "aeiou678=";
export const GLIDES = "yw";
export const CONSONANTS = "pbtdkgqfvmnlrszhSZCJXGcNTDF";

/** Each with what it may stand for; a number is the distance of the sounds before it, none is 0. */
export const AMBIGUOUS: Readonly<Record<string, string>> = {
  // Vowels a script leaves open.
  "@": "a2 e6 i6 o6 u6 6 7 8 =6", // inherent or reduced: Devanagari a, Armenian ը, Bulgarian ъ
  "°": "a5 e5 i5 o5 u5 y8 w10 6 7 8 =5 @", // whichever vowel a Han character is read with
  U: "u o12 i35 7 w8 v15 @", // kana's and hangul's helping vowel
  O: "o u20 a35 @", // the same after t and d
  ";": "o5 u10 e15 a25 =6 8", // Korean ㅓ
  A: "a 6 o20 e20 i30 u40", // alef
  W: "w u o 7 8 v5 f40", // waw, vav
  Y: "i y e5 j a40", // ya, yod
  I: "a i e u o 6 y10", // alef at the head of a word carries any vowel
  "3": "a5 e10 i10 o10 u10 6", // ayn
  "2": "h5 t10 a5 e5 6", // ta marbuta, silent he
  "4": "a i y e5 6", // alef maqsura
  // Consonants of an alphabet.
  L: "l r", // kana and Han have one for both; coda r
  K: "k q5 c20 C20 J30 s35 H10 x20 g45", // Latin c
  x: "s c8 C10 k35 T15 z30 J30 S20 K20", // Latin c before e, i, y; ç
  j: "J Z y i5 X30 h30 G40 C40", // Latin j
  H: "C S20 X8 k15 h20 J40 c30 K10 x10 q20", // Latin ch
  "9": "b v3 w15 p40", // Hebrew bet
  "5": "y i n Y", // Thai ญ
  R: "n r l L", // Thai r and l at the end of a syllable
  E: "t d s C8 J8 H8 T c", // Thai stops and hisses at the end of a word
  "`": "J j z8 Z8 d15 g15", // kana ji, also for foreign zi and di
  _: "r5 h5 a5 e5 i5 o5 u5 y5", // kana's long sign: a long vowel, or an r that is not heard
  B: "b p15 v15", // Arabic ba: the language has no p
  P: "f F p30 v12", // Arabic fa, Han f: no v
  Q: "d D5 z12 V10", // dad
  V: "z D5 d20 Q10", // za
  "1": "J j Z5 g10 C12", // jim
  "?": "g G h10 X30 k45", // Cyrillic г: Ukrainian h, and foreign h
  "<": "g G y10 j10 J30 X35", // Greek gamma
  ">": "v f5 u5 w5", // Greek αυ, ευ
  "!": "k g q5 h30 K c40 X30", // Tamil and Korean k: voiced between vowels
  '"': "t d T5 D5", // Tamil and Korean t
  "+": "k8 X q20 H20 h40", // Indic kh
  // Consonants of Han characters that spell foreign names by Xinhua's tables: one syllable serves several sounds.
  $: "J j Z8 k12 g12 d20 z15 t40 C30 D20 c25 ?12 1", // ji
  "%": "C c8 H J25 Z25 k20 z20 t45 K15", // qi, ch
  "&": "S s h15 X15 H5 x8 z30 Z30 c40", // xi, sh
  "^": "J z8 j Z8 D10 C20 c15 1", // zh
  "~": "n m15 N", // a nasal at the end of a syllable
};

/** Pairs of plain sounds nearer than nothing in common. */
export const NEAR =
  "ae30 ai60 ao40 au57 ei30 eo50 eu60 io60 iu60 ou20 a6:3 e6:5 i6:40 o6:50 a8:50 e8:15 o8:3 u8:25 i7:15 u7:8 e7:45 o7:40 78:60 " +
  "o=0 e=5 8=0 a=45 u=40 iy0 ey25 7y12 uw18 ow35 vw8 " +
  "kq5 kg45 kX30 kG50 kC60 gG8 gq15 gX40 gh40 gJ45 gZ55 gv60 qG10 qX35 qh50 hX8 hG40 hf60 " +
  "bp45 bv45 dt45 dD8 dT50 tT6 tD45 TD25 Ts25 Tz40 Tf60 Dz10 Zz40 ZJ10 ZS45 zs35 zc25 zJ50 sS40 sc35 sC70 SC40 Sc50 cC45 cJ60 cT70 tc50 tC60 dJ55 dz60 CJ45 " +
  "vf28 fF0 pF8 pf60 vF40 wf60 mn60 nN15 lr85 tk90";
