import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { isPast, seenOf } from '../directory/limit.ts';
import type { FrameData } from '../model/frame-data.ts';
import { Screen } from '../ui/screen.tsx';
import { begin } from './begin.ts';
import { nobody, type Embedding, type Manner } from './embedding.ts';
import { exitKeys } from './exit-keys.ts';
import { leave } from './leave.ts';
import { standOf } from './stand.ts';
import { useForgetting } from './use-forgetting.ts';
import { wear } from './wear.ts';
import type { Wording } from './wording.ts';

export interface AppProps {
  data: FrameData;
  wording: Wording;
  /** The page around the frame, if any; at build there is none. */
  embedding: Embedding;
  /** The page holds the list of all the numbers already, as it was built. */
  listMade?: boolean;
  /** The instant that opening hours are told for. */
  now: () => Date;
}

/** Where everything meets: the conversation, who helps, the words, and what is on screen. */
export function App({ data, wording, embedding, listMade, now }: AppProps) {
  const [talk, setTalk] = useState(() => begin(data.flows));
  // Open as the document is made, for whoever has no script; see head.ts.
  const [showingAll, showAll] = useState(embedding === nobody);
  // The document is made before anyone knows what is around it, and is taken over as it was made.
  const [embedded, embed] = useState(false);
  useLayoutEffect(() => embed(embedding.embedded), [embedding]);
  const [{ stays = false, forget, brand }, behave] = useState<Manner>({});
  useLayoutEffect(() => brand && wear(brand), [brand]);

  const startAgain = useCallback(
    (flow?: string, opening?: string) => {
      setTalk(begin(data.flows, flow, opening));
      showAll(false);
    },
    [data],
  );
  const leaveNow = useCallback(
    () =>
      leave({
        address: data.leave,
        forget: startAgain,
        ask: () => embedding.send({ kind: 'leave' }),
      }),
    [data, startAgain, embedding],
  );
  const close = useCallback(() => {
    startAgain();
    embedding.send({ kind: 'close' });
  }, [startAgain, embedding]);

  useEffect(() => embedding.listen(startAgain, behave), [embedding, startAgain]);
  useEffect(
    () =>
      exitKeys(document, {
        leave: leaveNow,
        // What is part of a page cannot be closed, and a key is no reason to forget.
        escape: () => stays || close(),
        pass: (key) => embedding.send({ kind: 'key', key }),
      }),
    [leaveNow, close, stays, embedding],
  );

  const [offering, carryOn] = useForgetting({
    minutes: forget,
    turns: talk.turns,
    forget: startAgain,
    now,
  });

  const stand = useMemo(() => standOf(data, talk, now), [data, talk, now]);
  // Not while the page is made: what is told of its age must be told by the device it is read on.
  const [past, setPast] = useState(false);
  useLayoutEffect(() => setPast(isPast(data.limit, now())), [data, talk, now]);

  return (
    <Screen
      {...wording}
      {...stand}
      address={talk.address}
      turns={talk.turns}
      startsAt={talk.restart().address}
      past={past}
      seen={seenOf(data.limit)}
      needs={data.needs}
      helplines={data.helplines}
      showingAll={showingAll}
      listMade={listMade}
      embedded={embedded}
      stays={stays}
      stillThere={offering}
      leave={data.leave}
      does={{
        choose: (option) => setTalk(talk.choose(option)),
        back: () => setTalk(talk.back()),
        change: (index) => setTalk(talk.change(index)),
        restart: () => setTalk(talk.restart()),
        showAll,
        close,
        carryOn,
        leave: (event) => {
          if (leaveNow()) event.preventDefault();
        },
      }}
    />
  );
}
