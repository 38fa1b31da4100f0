import { h } from 'vue';
import type { Theme } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import { Home } from './home.ts';
import { Missing } from './missing.ts';
import './style.css';

/** The default theme in the device's own fonts: none is fetched. */
export default {
  extends: theme,
  Layout: () => h(theme.Layout, null, { 'not-found': () => h(Missing) }),
  enhanceApp: ({ app }) => void app.component('home', Home),
} satisfies Theme;
