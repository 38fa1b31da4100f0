import { h } from 'vue';
import { VPHomeFeatures, VPHomeHero } from 'vitepress/theme-without-fonts';

/** The first page. The theme's own has no main part for a screen reader to go to. */
export const Home = () => h('main', { class: 'VPHome' }, [h(VPHomeHero), h(VPHomeFeatures)]);
