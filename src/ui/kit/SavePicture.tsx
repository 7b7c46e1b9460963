import { useState, type ReactElement } from 'react';
import type { KitText } from '../../text/kit-text.ts';
import { exportImage } from '../light/export-image.ts';
import type { LightModel } from '../light/light-model.ts';
import { pictureName } from './snippets.ts';

/** Width in pixels of the PNG: sharp on a page that shows it half as wide. */
const PNG_WIDTH = 1800;

/** Saves the chosen view as a picture. */
export function SavePicture({ model, words }: { model: LightModel; words: KitText }): ReactElement {
  const [state, setState] = useState<'working' | 'failed'>();
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    setState('working');
    try {
      const file = await exportImage(model, format, PNG_WIDTH);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${pictureName(model.view)}.${format}`;
      link.click();
      URL.revokeObjectURL(link.href);
      setState(undefined);
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {(['svg', 'png'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => void save(format)}
        >
          {format === 'svg' ? words.saveSvg : words.savePng}
        </button>
      ))}
      <span role="status">
        {state === 'working' && words.saving}
        {state === 'failed' && words.saveFailed}
      </span>
    </>
  );
}
