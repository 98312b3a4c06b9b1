import { h, render } from 'preact';
import { articleOf } from './article.js';

const show = (step) => render(articleOf(h, step), document.getElementById('app'));

window.rerender = show;
show(0);
