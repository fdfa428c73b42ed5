import { isTest, lineOf, type Node, nodesOf, type SourceFile, treeOf } from "./checkout.ts";

const FILE_LINES_MAX = 200; // beyond it a file has two ideas
const FUNCTION_LINES_MAX = 70; // what fits on a screen
/** Tables of data may be as long as the data. */
const TABLE = /\/lexicon\/|-catalogue\.ts$|\.examples\.ts$|\/corpus\/|infra\/demo\/pages\//;

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const BANNED_SYNTAX: Readonly<Record<string, string>> = {
  TSEnumDeclaration: "an enum: use a const array and its type",
  TSModuleDeclaration: "a namespace",
  Decorator: "a decorator",
  TSParameterProperty: "a parameter property: declare the field",
  TSAnyKeyword: "any: use unknown and parse it",
};

/** Test files share the modules that they import, so a hook there would be the first file's only. */
const SHARED_HOOK = /^(?:before|after)(?:Each|All)\(/m;

const linesOf = (file: SourceFile, { start, end }: Node): number => lineOf(file, end) - lineOf(file, start) + 1;

/** What is too long or not erasable in one file, a sentence each. */
export const shapeFaults = (file: SourceFile): string[] => {
  const isTable = TABLE.test(file.path);
  const faults: string[] = [];
  const lines = file.text.split("\n").length - 1;
  if (!isTable && lines > FILE_LINES_MAX) faults.push(`${file.path}: ${lines} lines, at most ${FILE_LINES_MAX}`);
  if (!isTest(file.path) && SHARED_HOOK.test(file.text)) faults.push(`${file.path}: a hook outside of a test file`);
  for (const node of nodesOf(treeOf(file))) {
    const banned = BANNED_SYNTAX[node.type];
    if (banned !== undefined && !isAmbient(node)) faults.push(`${file.path}:${lineOf(file, node.start)}: ${banned}`);
    if (isTable || isTest(file.path) || !FUNCTIONS.has(node.type)) continue;
    const length = linesOf(file, node);
    if (length > FUNCTION_LINES_MAX)
      faults.push(
        `${file.path}:${lineOf(file, node.start)}: a function of ${length} lines, at most ${FUNCTION_LINES_MAX}`,
      );
  }
  return faults;
};

/** `declare module "x"` adds types to a library; nothing of it is left at run time. */
const isAmbient = (node: Node): boolean => node.type === "TSModuleDeclaration" && node.declare === true;
