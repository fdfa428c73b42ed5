/** The value of `read`, which is called when it is first asked for. */
export const once = <T>(read: () => T): (() => T) => {
  let value: T | undefined;
  return () => (value ??= read());
};
