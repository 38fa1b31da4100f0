import {
  defineComponent,
  h,
  onActivated,
  onBeforeUnmount,
  onDeactivated,
  onMounted,
  ref,
  watch,
} from 'vue';
import { isSeen, keyOf, names, sources, type WaymarkOptions } from '../embed/options.ts';
import { waymark, type Asked, type Embedded } from '../embed/waymark.ts';

export type { Asked, WaymarkOptions };

/**
 * `<Waymark files="…">`: Waymark for as long as the component is there, made anew when an option changes.
 * What is in its slot, such as a link to the stand-alone page, is there without any script, until Waymark
 * is on the page, and again where it cannot come. A template ref has `open()` and `close()`.
 */
export const Waymark = defineComponent(
  (options: WaymarkOptions, { slots, expose }) => {
    const place = ref<HTMLElement>();
    const here = ref(false);
    let embedded: Embedded | undefined;

    function begin() {
      if (embedded) return;
      const made = waymark({ ...options, at: place.value });
      embedded = made;
      void made.ready.then((is) => {
        if (embedded === made) here.value = is;
      });
    }
    function end() {
      embedded?.destroy();
      embedded = undefined;
      here.value = false;
    }

    onMounted(begin);
    onBeforeUnmount(end);
    // A page that keeps the component while it is not shown.
    onActivated(begin);
    onDeactivated(end);
    watch(
      () => keyOf(options),
      () => {
        end();
        begin();
      },
      { flush: 'post' },
    );
    expose({
      open: (asked?: Asked) => embedded?.open(asked),
      close: () => embedded?.close(),
    });

    return () => [
      // With no button of ours, what is inside is the way in.
      slots['default'] && h('div', { hidden: here.value && isSeen(options) }, slots['default']()),
      options.mode === 'inline' && h('div', { ref: place }),
    ];
  },
  { name: 'Waymark', props: [...sources, ...names] },
);
