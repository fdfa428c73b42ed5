import { isTest, lineOf, type Node, nodesOf, type SourceFile, treeOf } from "./checkout.ts";

/** Files that join the parts of a program: clock, random and environment enter here and nowhere else. */
const ROOT = /(?:^|\/)main\.ts$|^infra\/|^scripts\/|^packages\/cli\/|^vitest\.config\.ts$/;
/** Known exceptions; the list may only get shorter. */
export const EXCEPTIONS: readonly string[] = [];

const nameOf = (node: unknown): string => {
  const { type, name, object, property } = (node ?? {}) as Node & { name?: string };
  if (type === "Identifier") return name ?? "";
  if (type === "MemberExpression") return `${nameOf(object)}.${nameOf(property)}`;
  return "";
};

const impurityOf = (node: Node): string | null => {
  if (node.type === "CallExpression") {
    const called = nameOf(node.callee);
    if (["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "randomUUID"].includes(called))
      return `${called}()`;
  }
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date" && (node.arguments as unknown[]).length === 0)
    return "new Date()";
  if (node.type === "MemberExpression" && nameOf(node) === "process.env") return "process.env";
  return null;
};

/** Clocks, dice and environment variables read outside a composition root, a sentence each. */
export const purityFaults = (file: SourceFile): string[] => {
  if (ROOT.test(file.path) || isTest(file.path) || EXCEPTIONS.includes(file.path)) return [];
  return [...nodesOf(treeOf(file))].flatMap((node) => {
    const impurity = impurityOf(node);
    return impurity === null
      ? []
      : [`${file.path}:${lineOf(file, node.start)}: ${impurity} outside a main.ts: pass it in`];
  });
};
