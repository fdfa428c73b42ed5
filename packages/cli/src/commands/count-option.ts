import { InvalidArgumentError } from "commander";

/** A whole number from 1. @throws InvalidArgumentError, which commander turns into wrong usage */
export const parseCount = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number of at least 1.");
};
