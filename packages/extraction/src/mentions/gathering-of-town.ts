/** "Antalya Policy Forum", "Munich Security Conference": gatherings that bear the name of their town; not "Minsk Group", which travels. */
export const GATHERING_OF_TOWN =
  /^\p{Lu}[\p{L}'-]{1,24}\s(?:(?!Process|Group|Format|Cooperation|Contact)\p{Lu}[\p{L}'-]{1,24}\s){0,3}(?:Forum|Conference|Dialogue|Fair|Expo|Show)\b/u;
