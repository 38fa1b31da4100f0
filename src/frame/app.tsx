import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Conversation } from '../conversation/converse.ts';
import { isPast, seenOf } from '../directory/limit.ts';
import type { FrameData, Language } from '../model/frame-data.ts';
import { Screen } from '../ui/screen.tsx';
import { begin } from './begin.ts';
import { counting } from './counting.ts';
import { addressIn, offeredLanguages } from './languages.ts';
import { nobody, type Embedding, type Manner } from './embedding.ts';
import { exitKeys } from './exit-keys.ts';
import { leave } from './leave.ts';
import { placeOf, standingAt } from './place.ts';
import { standOf } from './stand.ts';
import { useClocksReady } from './use-clocks-ready.ts';
import { useForgetting } from './use-forgetting.ts';
import { useOtherLanguage } from './use-other-language.ts';
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
  const [manner, setManner] = useState<Manner>({});
  const { stays = false, forget, brand } = manner;
  const [count] = useState(() => counting(() => embedding.send({ kind: 'help' })));
  const behave = useCallback(
    (asked: Manner) => {
      setManner(asked);
      count.begin(asked.counts === 'on');
    },
    [count],
  );
  useLayoutEffect(() => brand && wear(brand), [brand]);

  const other = useOtherLanguage();
  const { silence } = other;
  // Whether this conversation was begun in another language's page, by a press there.
  const [brought, bring] = useState<Conversation | null>(null);
  const startAgain = useCallback(
    (flow?: string, opening?: string, place?: string) => {
      const begun = place ? standingAt(data.flows, place) : begin(data.flows, flow, opening);
      setTalk(begun);
      bring(place ? begun : null);
      showAll(false);
      silence();
      count.interrupted();
    },
    [data, silence, count],
  );
  const leaveNow = useCallback(() => {
    const goes = leave({
      address: data.leave,
      forget: () => startAgain(),
      ask: () => embedding.send({ kind: 'leave' }),
    });
    // Who has left is not counted, though the host be slow to take the page away.
    count.begin(false);
    return goes;
  }, [data, startAgain, count, embedding]);
  const close = useCallback(() => {
    startAgain();
    embedding.send({ kind: 'close' });
  }, [startAgain, embedding]);

  useEffect(() => embedding.listen(startAgain, behave), [embedding, startAgain, behave]);
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

  const goBack = (then: Conversation) => {
    setTalk(then);
    count.interrupted();
  };

  const [offering, carryOn] = useForgetting({
    // Where the person reads another page within this one, that page looks after itself.
    minutes: other.speaking ? undefined : forget,
    turns: talk.turns,
    forget: startAgain,
    now,
  });

  const speak = ({ tag, name }: Language) => {
    if (other.failed) return false;
    other.speak({
      address: addressIn(tag, data.locale),
      title: name,
      hello: {
        kind: 'hello',
        ...manner,
        // Only what is embedded by its host can be closed.
        stays: stays || !embedding.embedded || undefined,
        languages: `${manner.languages ?? ''} ${data.locale}`.trim(),
        counts: count.waits() ? 'on' : undefined,
        place: placeOf(talk),
      },
      heard(message) {
        if (message.kind === 'leave') leaveNow();
        else if (message.kind === 'close') close();
        else if (message.kind === 'help') count.shown();
        else embedding.send(message);
      },
    });
    return true;
  };

  useClocksReady(talk.turns.length > 0, data.helplines, now);
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
      brought={brought === talk}
      languages={offeredLanguages(data.languages, data.locale, manner.languages)}
      unspoken={other.failed}
      does={{
        speak,
        choose(option) {
          setTalk(talk.choose(option));
          // At the press, and not when its answer is drawn: a card takes longer than a question.
          count.answered();
        },
        back: () => goBack(talk.back()),
        change: (index) => goBack(talk.change(index)),
        restart: () => goBack(talk.restart()),
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
