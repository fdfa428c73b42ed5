/** A worker that never answers: what a rule without a bound would be. */
export default (): never => {
  for (;;);
};
