import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';
import { card, launcher, questions } from './task.js';

launcher((place) => {
  const model = new Model({
    goNextPageAutomatic: true,
    autoAdvanceEnabled: true,
    showNavigationButtons: false,
    completedHtml: `<p>${card}</p>`,
    pages: questions.map(({ title, options }, index) => ({
      elements: [{ type: 'radiogroup', name: `q${index}`, title, choices: options }],
    })),
  });
  renderSurvey(model, place);
});
