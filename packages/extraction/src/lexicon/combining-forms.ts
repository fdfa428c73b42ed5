/**
 * Forms of country names that join with another's: "Sino-Russian", "the Ethio-Djibouti Commission", "Pak-China". Written from general knowledge.
 * Row: ISO code | forms.
 */
const ROWS = `
AL|albano
AR|argentino
AT|austro
BD|bangla
BE|belgo
BG|bulgaro
BR|brasilo
CD|congolo
CI|ivoiro
CL|chileno
CN|sino
DE|germano
DK|dano
DZ|algero
EG|egypto
ES|hispano
ET|ethio
FI|finno
FR|franco
GB|anglo
GR|greco
IL|israelo
IN|indo
IQ|iraqo
IR|irano
IT|italo
JP|japano
JP|nippo
LK|lanka
MD|moldo
PE|peruano
PK|pak
PL|polono
PT|luso
RS|serbo
RU|russo
RW|rwando
SD|sudano
SE|swedo
SN|senegalo
SO|somalo
TN|tuniso
TR|turko
US|americano
VN|viet
`;

/** Form, in lower case -> ISO 3166-1 alpha-2. */
export const COMBINING_FORMS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .map((row): [string, string] => {
      const [code = "", form = ""] = row.split("|");
      return [form, code];
    }),
);
