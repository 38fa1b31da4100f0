import { useEffect, useState } from 'preact/hooks';

/** Long enough to type on, short enough to seem at once. */
const REST = 350;

/** A value once it has stopped changing: a page that is drawn anew at every letter cannot be looked at. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
