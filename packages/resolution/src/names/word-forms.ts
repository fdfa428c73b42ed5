/** Abdul, Abdel, Abdur-, Abdol- and so on before one of God's names: one beginning for all. "Abdou" is left alone. */
const ABD = /abd[aeou](?:l(?!$)|([rsztdn])(?=\1))(?=[a-z]{3})/;
const ABD_CYRILLIC = /^абд(?:[аеуо]ль?|[уе]([рсзтдн])(?=\1))(?=[а-я]{3})/;
/** Salahuddin, Salaheddine, Salahaldin: "salahdin"; not Paladin, Budin. */
const GLUED_DIN = /^([a-z]{3,12}?)(?:[aeou]l|u|[aeiou](?=dd))d{1,2}(?:een|ine|in|ien)e?$/;
/** Nasrallah, Nasrullah: "nasrallah"; not Delilah. */
const GLUED_ALLAH = /(?<=..)[aeou]?llah$/;

/** Vowel signs, tatweel and joiners. */
const ARABIC_POINTS = /[\u064b-\u065f]|\u0670|\u0640|\u200c|\u200f/g;
const ARABIC_ABD = /^(عبد)ال(?=..)/;
const ARABIC_ABD_INSIDE = /(?<=.)عبدال(?=..)/;
/** A word with the article has two letters more than without; الله is a name with it. */
const WITH_ARTICLE_MIN = 5;

const arabicForm = (word: string): string => {
  const bare = word.replace(ARABIC_POINTS, "").replace(ARABIC_ABD, "$1").replace(ARABIC_ABD_INSIDE, "عبد");
  const hasArticle = bare.length >= WITH_ARTICLE_MIN && bare.startsWith("ال") && bare !== "الله";
  return hasArticle ? bare.slice(2) : bare;
};

/** A lower-case word with the parts of Arabic names in one spelling, in whichever script; other words as they are. */
export const wordForm = (word: string): string => {
  if (/^[a-z]/.test(word)) return word.replace(ABD, "abd").replace(GLUED_DIN, "$1din").replace(GLUED_ALLAH, "allah");
  if (/^\p{Script=Arabic}/u.test(word)) return arabicForm(word);
  return /^\p{Script=Cyrillic}/u.test(word) ? word.replace(ABD_CYRILLIC, "абд") : word;
};
