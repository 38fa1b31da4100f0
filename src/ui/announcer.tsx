import { useEffect, useState } from 'preact/hooks';

/** Said once. A new object is a new announcement, even of the same words. */
export interface Announcement {
  words: string;
}

/** Longer than a screen reader needs to notice, short enough not to be found later by reading on. */
const STAYS = 1000;

/**
 * Says what happened without moving focus. It stands apart from what is shown, and empties itself,
 * so that nobody reads the same thing twice.
 */
export function Announcer({ announcement }: { announcement: Announcement | null }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!announcement) return;
    setWords(announcement.words);
    const timer = setTimeout(() => setWords(''), STAYS);
    return () => clearTimeout(timer);
  }, [announcement]);
  return (
    <div class="unseen" role="status">
      {words}
    </div>
  );
}
