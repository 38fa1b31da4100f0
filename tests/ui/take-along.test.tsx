// @vitest-environment happy-dom
import { act, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cards } from '../../src/ui/card.examples.ts';
import { TakeAlong } from '../../src/ui/take-along.tsx';
import { screen } from './show.tsx';
import { say, voice } from './voice.ts';

const show = (offers = [cards.open, cards.least]) => {
  const { container } = render(<TakeAlong voice={voice} offers={offers} />);
  const fold = container.querySelector('details');
  const open = () => {
    if (!fold) throw new Error('there is no fold');
    void act(() => {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    });
  };
  return { container, open };
};
const opened = (offers?: Parameters<typeof show>[0]) => {
  const { container, open } = show(offers);
  open();
  return container;
};
const copyButton = () =>
  screen.getByRole('button', { name: say('app.take.copyThis', { number: '0808 157 0123' }) });
const printButton = () => screen.getByRole('button', { name: say('app.take.print') });

const press = (button: HTMLElement) => void act(() => void fireEvent.click(button));

/** What the browser would do: happy-dom has no clipboard command and prints nothing. */
function device({ copies, prints }: { copies?: boolean; prints?: boolean }) {
  const clipboard = vi.fn<(type: string, text: string) => void>();
  document.execCommand = () => {
    if (!copies) return false;
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, { clipboardData: { setData: clipboard } });
    document.dispatchEvent(event);
    return true;
  };
  vi.stubGlobal('print', () => {
    if (prints) window.dispatchEvent(new Event('beforeprint'));
  });
  return clipboard;
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  vi.unstubAllGlobals();
});

describe('taking the numbers along', () => {
  it('is a fold with nothing in it until it is opened', () => {
    const { container, open } = show();
    expect(container.querySelector('.qr')).toBeNull();
    expect(container.querySelector('details')?.classList).toContain('needs-script');
    open();
    expect(container.querySelectorAll('.qr')).toHaveLength(1);
  });

  it('is not offered where there is nobody to take along', () => {
    expect(show([]).container.innerHTML).toBe('');
  });

  it('names each helpline, with its numbers as printed and its week', () => {
    opened();
    expect(screen.getByRole('heading', { name: 'Fellshire Advice Line' })).toBeTruthy();
    expect(screen.getByText('0808 157 0123').className).toBe('value');
    expect(screen.getByText('01632 960 123')).toBeTruthy();
    expect(screen.getByText('Monday to Thursday, 9am to 9pm')).toBeTruthy();
  });

  it('never says what is open now: paper stays, and the hour goes', () => {
    expect(opened().textContent).not.toMatch(/\bnow\b/i);
  });

  it('keeps the note that a number must not be used without', () => {
    opened();
    expect(screen.getByText('From Fellshire only.')).toBeTruthy();
  });

  it('gives the address of a helpline that has no number, and no code for it', () => {
    const container = opened([cards.least]);
    expect(screen.getByText('north.example/')).toBeTruthy();
    expect(container.querySelector('.qr')).toBeNull();
  });

  it('has no code where the code has no room for all there is to send', () => {
    opened([cards.open]);
    const text = screen.getByText('01632 960 123').closest('li');
    expect(text?.querySelector('.qr')).toBeNull();
  });

  it('says in words what each code is', () => {
    opened();
    const label = say('app.take.code', { number: '0808 157 0123' });
    expect(screen.getByRole('img', { name: label })).toBeTruthy();
  });
});

describe('copying a number', () => {
  it('puts it on the clipboard as it is printed, and says so', () => {
    const clipboard = device({ copies: true });
    opened();
    press(copyButton());
    expect(clipboard).toHaveBeenCalledExactlyOnceWith('text/plain', '0808 157 0123');
    const said = say('app.take.copied', { number: '0808 157 0123' });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(said);
  });

  it('where the device refuses, selects the number and says what to do', () => {
    device({ copies: false });
    opened();
    press(copyButton());
    expect(getSelection()?.toString()).toContain('0808 157 0123');
    const said = say('app.take.notCopied', { number: '0808 157 0123' });
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
  });
});

describe('printing', () => {
  it('keeps its button where the browser prints', () => {
    device({ prints: true });
    opened();
    press(printButton());
    expect(printButton()).toBeTruthy();
  });

  it('gives way to what else helps where nothing came of it', () => {
    device({ prints: false });
    opened();
    press(printButton());
    expect(screen.queryByRole('button', { name: say('app.take.print') })).toBeNull();
    expect(screen.getByText(say('app.take.notPrinted'))).toBeTruthy();
  });

  it('is not offered where the browser has no way to print', () => {
    vi.stubGlobal('print', undefined);
    opened();
    expect(screen.queryByRole('button', { name: say('app.take.print') })).toBeNull();
  });
});
