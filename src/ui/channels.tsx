import type { VNode } from 'preact';
import type { Channel } from '../model/helpline.ts';
import { sideBySide } from './side-by-side.ts';

interface Props<Item> {
  items: readonly Item[];
  channelOf(item: Item): Channel;
  /** One of them as an entry of a list, with a key. */
  children(item: Item): VNode;
}

/** Ways to reach a helpline as a list, in order. The two of a pair are one entry, never parted. */
export function Channels<Item>({ items, channelOf, children }: Props<Item>) {
  return (
    <ul class="channels">
      {sideBySide(items, (item) => channelOf(item).pair).map((group) => {
        const [first] = group;
        if (first === undefined || group.length === 1) return group.map(children);
        return (
          <li key={channelOf(first).pair}>
            <ul class="pair">{group.map(children)}</ul>
          </li>
        );
      })}
    </ul>
  );
}
