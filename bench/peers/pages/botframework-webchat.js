// As its own documents put it on a page: its modules name packages that lack their files.
import '../node_modules/botframework-webchat/dist/webchat-minimal.js';
import { BehaviorSubject, Observable, ReplaySubject } from 'rxjs';
import { card, launcher, questions } from './task.js';

/** A server that is none: it answers in the page, at once. */
function directLine() {
  // Whoever listens late hears it all: the library listens more than once.
  const activities = new ReplaySubject();
  const say = (activity) => activities.next(activity);
  let asked = 0;
  const bot = { id: 'bot', role: 'bot' };
  const next = () => {
    const question = questions[asked];
    asked += 1;
    say({
      id: `bot-${asked}`,
      type: 'message',
      from: bot,
      timestamp: new Date().toISOString(),
      text: question?.title ?? card,
      ...(question && {
        suggestedActions: {
          actions: question.options.map((value) => ({ type: 'imBack', title: value, value })),
        },
      }),
    });
  };
  next();
  return {
    connectionStatus$: new BehaviorSubject(2),
    activity$: activities,
    postActivity: (activity) =>
      new Observable((observer) => {
        const id = `me-${asked}-${Math.random()}`;
        say({ ...activity, id, timestamp: new Date().toISOString() });
        observer.next(id);
        observer.complete();
        if (activity.type === 'message') next();
      }),
    end() {},
  };
}

launcher((place) => {
  place.style.height = '600px';
  window.WebChat.renderWebChat({ directLine: directLine(), userID: 'me' }, place);
});
