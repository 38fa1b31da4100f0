import type { Listener } from './listener.ts';

/** Something that no policy stops the frame from doing, and that only our own script leaves undone. */
export interface Unstopped {
  name: string;
  /** Runs in the frame, so it may use nothing from around it. */
  run(where: { address: string; packets: string }): void;
  /** Whether anybody has heard of it. */
  heard(server: Listener): boolean;
  /** A host whose own policy names the servers of its frames stops it. */
  byHost: boolean;
}

const asked = ({ asked: urls }: Listener) => urls.includes('/unstopped');

export const unstopped: Unstopped[] = [
  {
    name: 'going elsewhere by itself',
    run: ({ address }) => location.assign(address),
    heard: asked,
    byHost: true,
  },
  {
    name: 'being sent elsewhere by a meta element',
    run: ({ address }) => {
      const meta = document.createElement('meta');
      Object.assign(meta, { httpEquiv: 'refresh', content: `0; url=${address}` });
      document.head.append(meta);
    },
    heard: asked,
    byHost: true,
  },
  {
    name: 'a link pressed by script',
    run: ({ address: href }) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.body.append(link);
      link.click();
    },
    heard: asked,
    byHost: true,
  },
  {
    name: 'a new tab, after a press',
    run: ({ address }) => void window.open(address, '_blank', 'noopener'),
    heard: asked,
    byHost: false,
  },
  {
    name: 'WebRTC',
    run: ({ packets }) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${packets}` }] });
      peer.createDataChannel('planted');
      void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    },
    heard: ({ datagrams }) => datagrams() > 0,
    byHost: false,
  },
];
