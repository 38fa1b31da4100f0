import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useWaymark, Waymark } from 'waymark/react';

function Help() {
  const { open, here } = useWaymark({ files: '/waymark/', position: 'none' });
  return <button onClick={() => open({ flow: 'child' })}>{here ? 'Help' : 'Help, soon'}</button>;
}

const main = document.querySelector('main');
if (main) {
  createRoot(main).render(
    <StrictMode>
      <Waymark files="/waymark/" region="gb-eng" languages={['cy']}>
        <a href="/waymark/gb/en-GB.html">Find support</a>
      </Waymark>
      <Help />
    </StrictMode>,
  );
}
