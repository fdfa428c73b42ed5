const GROUND = String.raw`(?:[Uu]nder|[Ff]ollowing|[Aa]fter|[Tt]hanks\sto|[Bb]y|with|[Aa]s\spart\sof|[Ii]n\sline\swith|result\sof)`;
const DEAL = String.raw`(?:agreement|deal|accord|pact|compromise|arrangement|understanding|settlement|memorandum)`;
const MATTER = String.raw`(?:\s(?:on|for|of)\s(?:(?!(?:by|in|on|at)\s)[\p{L}\d'’-]{1,24}\s){0,4}(?!(?:by|in|on|at)\s)[\p{L}\d'’-]{1,24})?`;

/** "will reopen under a deal on tolls [reached in Lima]": the words before what was done, with the blank behind them; the deal is the ground of what is told. */
export const UNDER_DEAL = String.raw`\b${GROUND}\s(?:an?|the|their)\s(?:(?!(?:of|by|in)\s)[\p{L}-]{2,24}\s){0,3}${DEAL}${MATTER},?\s`;

/** What is done with a deal. */
export const MADE = String.raw`(?:reached|struck|concluded|agreed|made|sealed|clinched|settled|negotiated|worked\sout|hammered\sout|thrashed\sout|ironed\sout|drawn\sup|signed|initial?led|inked)`;
