import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { articleOf } from './article.js';

const root = createRoot(document.getElementById('app'));
const show = (step) => flushSync(() => root.render(articleOf(createElement, step)));

window.rerender = show;
show(0);
