import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openOther, type Other } from './other-language.ts';

/** The same page in another language, within this one: at most one, which goes when all is forgotten. */
export function useOtherLanguage() {
  const stop = useRef<(() => void) | undefined>(undefined);
  const [speaking, isSpeaking] = useState(false);
  const [failed, hasFailed] = useState(false);

  const silence = useCallback(() => {
    stop.current?.();
    stop.current = undefined;
    isSpeaking(false);
    hasFailed(false);
  }, []);

  const speak = useCallback(
    (other: Omit<Other, 'failed'>) => {
      silence();
      const failing = () => {
        isSpeaking(false);
        hasFailed(true);
      };
      stop.current = openOther({ ...other, failed: failing });
      isSpeaking(true);
    },
    [silence],
  );

  useEffect(() => silence, [silence]);
  return { speaking, failed, speak, silence };
}
