import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import ChatBot from 'react-chatbotify';
import { card, launcher, questions } from './task.js';

const steps = questions.map(({ title, options }, index) => [
  index === 0 ? 'start' : `q${index}`,
  { message: title, options, chatDisabled: true, path: `q${index + 1}` },
]);
const flow = { ...Object.fromEntries(steps), [`q${questions.length}`]: { message: card } };

// As fast as it can be: no typing to look at, no notices.
const settings = {
  general: { embedded: true, showFooter: false },
  chatHistory: { disabled: true },
  notification: { disabled: true },
  audio: { disabled: true },
  botBubble: { simulateStream: false, dangerouslySetInnerHtml: false },
  chatWindow: { showTypingIndicator: false },
};

launcher((place) => createRoot(place).render(createElement(ChatBot, { flow, settings })));
