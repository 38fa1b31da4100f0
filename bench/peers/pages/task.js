/** The same three questions for everybody, and the card at their end. */
export const questions = [
  { title: 'Who are you worried about?', options: ['Myself', 'Someone else', 'A child'] },
  { title: 'Is anyone in danger now?', options: ['Yes', 'No', 'I am not sure'] },
  { title: 'What would help?', options: ['Talk it through', 'Report it', 'Read more'] },
];

export const card = 'Call 0808 100 0900, free, Monday to Friday';

/** The button that opens it, where a library brings none of its own that can be pressed by its words. */
export function launcher(open) {
  const button = document.createElement('button');
  button.textContent = 'Find support';
  button.onclick = () => {
    button.remove();
    open(document.getElementById('place'));
  };
  document.body.append(button);
}
