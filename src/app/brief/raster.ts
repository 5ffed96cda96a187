/** Drawings as PNG, for readers of documents that show no SVG. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { toSvg, type Drawing } from '../../brief/index.ts';
import { fontFile } from './fonts.ts';

/** Dots a point: at the width of a page, some 200 an inch. */
const SCALE = 2;

type Rasteriser = (svg: string, width: number) => Uint8Array;

let rasteriser: Promise<Rasteriser> | null = null;

/** The same drawing gives the same bytes: fonts of the machine are not looked at. */
export async function toPng(drawing: Drawing): Promise<Uint8Array> {
  rasteriser ??= newRasteriser();
  return (await rasteriser)(toSvg(drawing), Math.round(drawing.width * SCALE));
}

/** Made once: the program that draws can be loaded but once in a process. */
async function newRasteriser(): Promise<Rasteriser> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = [new Uint8Array(await readFile(fontFile('label')))];
  const family = 'DejaVu Sans Condensed';
  return (svg, width) => {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      background: '#fff',
      font: { fontBuffers, defaultFontFamily: family, sansSerifFamily: family },
    });
    const image = picture.render();
    const png = image.asPng();
    image.free();
    picture.free();
    return png;
  };
}
