import 'deep-chat';
import { card, launcher, questions } from './task.js';

const buttons = (options) =>
  options
    .map((option) => `<button class="deep-chat-suggestion-button">${option}</button>`)
    .join('');
const html = (index) => {
  const question = questions[index];
  return question ? `<p>${question.title}</p>${buttons(question.options)}` : `<p>${card}</p>`;
};

launcher((place) => {
  let asked = 0;
  const chat = document.createElement('deep-chat');
  chat.history = [{ html: html(0), role: 'ai' }];
  chat.connect = {
    handler: (_, signals) => {
      asked += 1;
      signals.onResponse({ html: html(asked) });
    },
  };
  place.append(chat);
});
