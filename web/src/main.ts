import { mount } from 'svelte';
import { router } from './address/router.svelte.ts';
import App from './App.svelte';
import { language } from './messages/language.svelte.ts';
import { theme } from './shell/theme.svelte.ts';
import './style.css';
import './print.css';

// The largest part of the page is on its way while the rest is drawn. Where it cannot be had, the map says so.
void import('./map/atlas.ts').catch(() => undefined);

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element "app" to draw into.');

theme.start();
router.start();
language.start(router.view.lang);
mount(App, { target });
