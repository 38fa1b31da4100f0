/** An author's mistake, as a value: collected, never thrown one by one. */
export interface Problem {
  /** The file, and the place in it, as a person would look for it: `flows/me.json › steps.adult`. */
  where: string;
  /** What is wrong, in one sentence. */
  what: string;
  /** What to do about it, in one sentence. */
  hint: string;
}

/**
 * A rule over what authors write. `breaks` is the smallest input that breaks it;
 * a test runs every rule on its own example, so no rule is one that cannot fail.
 */
export interface Rule<Input> {
  name: string;
  why: string;
  check(input: Input): Problem[];
  breaks: Input;
}
