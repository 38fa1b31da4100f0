/** Runs where the page runs, so it may use nothing from around it. Waits for what it returns. */
export type Run<Given, Returned> = (given: Given) => Returned | Promise<Returned>;

/** A person at a browser of some make, on a host's page. */
export interface Person {
  inPage<Given, Returned>(run: Run<Given, Returned>, given: Given): Promise<Returned>;
  inFrame<Given, Returned>(run: Run<Given, Returned>, given: Given): Promise<Returned>;
  /** A real press of the first element in the frame that matches, and says these words if any. */
  press(selector: string, words?: string): Promise<void>;
  /** A real key, to whatever has the keyboard. */
  key(name: 'Enter' | 'Shift' | 'Escape'): Promise<void>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  cookies(): Promise<number>;
  end(): Promise<void>;
}

/** An engine, as a browser of it is driven. */
export interface Engine {
  name: string;
  /** What the browser says of itself: `firefox/153.7.0`. */
  version: string;
  /** Whether it can be told from here that the browser takes a `tel:` link up: it asks, and the page loses focus. */
  asks: boolean;
  /** Plants, by path, that the browser asks nobody for even where nothing refuses them. */
  never: string[];
  /** A browser profile of its own, with nothing open. `wide` in CSS px. */
  visit(): Promise<Person>;
  stop(): Promise<void>;
}
