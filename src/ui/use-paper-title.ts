import { useEffect } from 'preact/hooks';

/**
 * While the page is printed it has a title that says nothing: browsers print it at the top of each
 * sheet, list it in the printer's queue, and name a saved file after it.
 */
export function usePaperTitle(title: string): void {
  useEffect(() => {
    let before: string | null = null;
    const hide = () => {
      before ??= document.title;
      document.title = title;
    };
    const restore = () => {
      if (before !== null) document.title = before;
      before = null;
    };
    addEventListener('beforeprint', hide);
    addEventListener('afterprint', restore);
    return () => {
      restore();
      removeEventListener('beforeprint', hide);
      removeEventListener('afterprint', restore);
    };
  }, [title]);
}
