const REST =
  ' Les délégations se sont parlé pendant des heures, puis chacune est repartie sans rien dire à la presse, qui attendait dehors depuis le matin.';

/** What the page shows at each step: paragraphs that move, change their words, come, go, and wrap a name in an element. */
const STEPS = [
  ['a:Emmanuel Macron est arrivé.', 'b:Mette Frederiksen l’a reçu.', 'c:Ils ont parlé de Copenhague.'],
  ['c:Ils ont parlé de Copenhague.', 'a:Emmanuel Macron est arrivé.', 'b:Mette Frederiksen l’a reçu.'],
  ['c:Ils ont parlé de Copenhague.', 'a:Personne n’est arrivé.', 'b:Donald Tusk l’a reçu.'],
  ['d:Varsovie attendait.', 'a:*Emmanuel Macron* est arrivé.', 'b:Donald Tusk l’a reçu.'],
  ['a:Emmanuel Macron est arrivé.', 'b:Mette Frederiksen l’a reçu.', 'c:Ils ont parlé de Copenhague.'],
];

/** The article at a step, made of either framework's elements. */
export function articleOf(element, step) {
  const paragraphs = STEPS[step % STEPS.length].map((entry) => {
    const [key, text] = entry.split(':');
    const parts = text.split('*').map((part, index) => (index === 1 ? element('strong', { key: 'name' }, part) : part));
    return element('p', { key }, ...parts, REST);
  });
  return element('article', null, element('h1', null, 'La nuit au port'), ...paragraphs);
}
