/**
 * States without one of the two offices that heads of state and of government most often have. From general knowledge; to check against: the
 * states' own pages, CIA World Factbook ("Government: executive branch"). States whose system changed of late are in neither list.
 */

/** The president leads the government: nobody is prime minister. */
export const WITHOUT_PRIME_MINISTER: ReadonlySet<string> = new Set(
  "US MX BR AR CL CO VE EC BO PY UY CR PA GT HN SV NI DO GH NG KE ZM MW LR SL AO GM ID PH CY TM PW FM MH".split(" "),
);

/** A monarch is head of state: nobody is president. The United Arab Emirates have one. */
export const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(
  "GB NO SE DK NL BE LU JP TH MY BN BT JO SA QA KW BH OM MA LS SZ TO AU NZ CA JM BS PG SB TV LC VC GD AG KN BZ LI MC".split(
    " ",
  ),
);
