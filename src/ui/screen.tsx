import { useRef, useState } from 'preact/hooks';
import { AllNumbers } from './all-numbers.tsx';
import { Announcer, type Announcement } from './announcer.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { bringUp } from './bring-up.ts';
import { Languages } from './languages.tsx';
import { LeaveLink } from './leave-link.tsx';
import { OpeningWords } from './opening-words.tsx';
import { Outcome } from './outcome.tsx';
import { Question } from './question.tsx';
import type { ScreenProps } from './screen-props.ts';
import { StillThere } from './still-there.tsx';
import { TopBar } from './top-bar.tsx';
import { Transcript } from './transcript.tsx';
import { useFocusAfterPress } from './use-focus-after-press.ts';
import { usePaperTitle } from './use-paper-title.ts';

export type { Does, ScreenProps } from './screen-props.ts';

/** All a person sees. It knows nothing that is not in its props, and forgets everything with them. */
export function Screen(props: ScreenProps) {
  const { say, address, step, turns, found, does } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const [announcement, announce] = useState<Announcement | null>(null);
  const shown = `${address} ${turns.length}`;
  const press = useFocusAfterPress(heading, shown, props.brought);
  usePaperTitle(say('app.take.paper'));

  const choose = (option: string) => press(() => does.choose(option));
  const change = (index: number) =>
    press(() => {
      does.change(index);
      if (index < turns.length - 1) announce({ words: say('app.answers.changed') });
    });
  const bar = {
    leave: does.leave,
    close: does.close,
    back: () => press(does.back),
    restart: () =>
      press(() => {
        does.restart();
        announce({ words: say('app.answers.cleared') });
      }),
  };

  /** Done on the element itself, so that focus has somewhere to go before anything is drawn. */
  const showAll = () => {
    does.showAll(true);
    if (!fold.current) return;
    fold.current.open = true;
    fold.current.querySelector('summary')?.focus({ preventScroll: true });
    bringUp(fold.current);
  };

  const begun = turns.length > 0;
  // Focus comes to the heading, so this is one step back from it; the bar may be many.
  const exit = (
    <LeaveLink class="leave exit" address={props.leave} onLeave={does.leave}>
      {say('app.bars.exit')}
    </LeaveLink>
  );
  return (
    <div class={props.embedded ? 'screen screen-embedded' : 'screen'}>
      <TopBar
        say={say}
        leave={props.leave}
        embedded={props.embedded && !props.stays}
        begun={begun}
        does={bar}
      />
      {props.stillThere && <StillThere say={say} onCarryOn={does.carryOn} />}
      {props.unspoken && (
        <p class="still" role="alert">
          {say('app.language.failed')}
        </p>
      )}
      {/* Named, as the page around the frame has a main part of its own. */}
      <main class="main" aria-label={say('app.title')}>
        <h1 class={begun ? 'unseen' : 'title'}>{say('app.title')}</h1>
        {!begun && address === props.startsAt && <OpeningWords say={say} />}
        <p class="plain-only">{say('app.opening.plain')}</p>
        {step.kind === 'outcome' ? (
          <Outcome
            key={shown}
            voice={props}
            address={address}
            step={step}
            found={found}
            past={props.past}
            turns={turns}
            heading={heading}
            exit={exit}
            does={{ choose, change }}
          />
        ) : (
          <>
            {begun && <Transcript say={say} turns={turns} onChange={change} />}
            <Question
              key={shown}
              voice={props}
              address={address}
              step={step}
              answers={props.answers}
              past={props.past}
              heading={heading}
              exit={exit}
              onChoose={choose}
            />
          </>
        )}
        <AllNumbers
          voice={props}
          needs={props.needs}
          helplines={props.helplines}
          past={props.past}
          seen={props.seen}
          made={props.listMade}
          showing={props.showingAll}
          fold={fold}
          onShow={does.showAll}
        />
      </main>
      <BottomBar say={say} onShowAll={showAll}>
        <Languages
          say={say}
          locale={props.locale}
          languages={props.languages}
          failed={props.unspoken}
          onSpeak={does.speak}
        />
      </BottomBar>
      <Announcer announcement={announcement} />
    </div>
  );
}
