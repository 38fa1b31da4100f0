import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';

/** What another phone reads off the screen, pointed at this. The browser itself takes the picture apart. */
export async function scan(shown: Locator): Promise<string | undefined> {
  const png = (await shown.screenshot()).toString('base64');
  const page = await shown.page().context().newPage();
  const { width, height, dots } = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const { data } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return { width: image.width, height: image.height, dots: [...data] };
  }, `data:image/png;base64,${png}`);
  await page.close();
  return jsQR(Uint8ClampedArray.from(dots), width, height)?.data;
}
