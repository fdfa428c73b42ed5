// What a thread does whose rules cannot be loaded: a generated file that is not there, a pattern that does not compile.
throw new Error("no lexicon of countries");
