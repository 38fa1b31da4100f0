type Evidence = 'sources' | 'trust';

/** What is left of a fact when its evidence is taken away, all the way down and in each of a union's kinds. */
export type Unsourced<Fact> = Fact extends readonly (infer Each)[]
  ? Unsourced<Each>[]
  : Fact extends object
    ? { [Name in keyof Fact as Exclude<Name, Evidence>]: Unsourced<Fact[Name]> }
    : Fact;
