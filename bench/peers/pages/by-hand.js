import { card, launcher, questions } from './task.js';

/** The floor: no library at all. */
launcher((place) => {
  const show = (index) => {
    const question = questions[index];
    const heading = document.createElement('h2');
    heading.textContent = question?.title ?? card;
    const buttons = (question?.options ?? []).map((option) => {
      const button = document.createElement('button');
      button.textContent = option;
      button.onclick = () => show(index + 1);
      return button;
    });
    place.replaceChildren(heading, ...buttons);
  };
  show(0);
});
