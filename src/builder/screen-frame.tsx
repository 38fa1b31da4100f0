import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  title: string;
  width: number;
  height: number;
  page: string;
  /** "Leave quickly" was pressed in it: the page is gone. */
  left(): void;
}

/** As on a page of somebody else's: nothing in it has this page's origin. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals';

/** A page on a screen of this size, drawn as large as there is room for. */
export function ScreenFrame({ title, width, height, page, left }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.5);
  /** The page as it came, after which it can only have been left. */
  const came = useRef('');
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const watch = new ResizeObserver(() => setScale(Math.min(1, current.clientWidth / width)));
    watch.observe(current);
    return () => watch.disconnect();
  }, [width]);
  const loaded = () => {
    if (came.current === page) left();
    came.current = page;
  };
  return (
    <figure class="screen-frame">
      <figcaption>{title}</figcaption>
      <div class="glass" ref={box} style={{ height: `${height * scale}px` }}>
        <iframe
          key={page}
          title={`Your page, ${title.toLowerCase()}`}
          sandbox={SANDBOX}
          srcdoc={page}
          onLoad={loaded}
          style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  );
}
