/**
 * Parliaments by the names that no other state's has, in lower case: whose speaker or member somebody is. Source: the IPU's Parline
 * database, names of parliaments and chambers; spellings from usage. Row: ISO code | names.
 */
const ROWS = `
AF|wolesi jirga;meshrano jirga
AZ|milli majlis
BD|jatiya sangsad
DE|bundestag
DK|folketing
EE|riigikogu
ES|cortes generales
FI|eduskunta
HR|sabor
IE|oireachtas;dáil;dail;seanad
IL|knesset
IN|lok sabha;rajya sabha
IS|althingi;althing
JP|national diet
KG|jogorku kenesh
KP|supreme people's assembly
KZ|majilis;mazhilis
LT|seimas
LV|saeima
MK|sobranie
MM|pyidaungsu hluttaw;pyithu hluttaw;amyotha hluttaw
MN|state great khural;state great hural
MV|people's majlis
MY|dewan rakyat;dewan negara
NO|storting
PL|sejm
RU|state duma
SE|riksdag
TJ|majlisi oli;majlisi namoyandagon;majlisi milli
TM|milli gengesh
TW|legislative yuan
UA|verkhovna rada
UZ|oliy majlis
`;

const STATES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [code = "", names = ""] = row.split("|");
      return names.split(";").map((name): [string, string] => [name, code]);
    }),
);

const NAMES = new RegExp(String.raw`(?<![\p{L}-])(?:${[...STATES.keys()].join("|")})(?![\p{L}-])`, "u");

/** The state whose parliament stands in an office ("majilis speaker", in lower case); undefined if none does. */
export const stateOfParliament = (office: string): string | undefined => STATES.get(NAMES.exec(office)?.[0] ?? "");
