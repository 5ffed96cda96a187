import { mount } from 'svelte';
import { router } from './address/router.svelte.ts';
import App from './App.svelte';
import { language } from './messages/language.svelte.ts';
import { theme } from './shell/theme.svelte.ts';
import './style.css';
import './print.css';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element "app" to draw into.');

theme.start();
router.start();
language.start(router.view.lang);
mount(App, { target });
