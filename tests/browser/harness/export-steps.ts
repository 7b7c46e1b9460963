import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { ja } from '../../../src/text/ja.ts';
import { readPptx, type PptxSlideReading } from '../../fixtures/office/read-pptx.ts';
import { readXlsx, type XlsxReading } from '../../fixtures/office/read-xlsx.ts';
import { createBriefingSteps, type BriefingSteps } from './briefing-steps.ts';
import type { Stage } from './stage.ts';
import type { When } from './when.ts';

const { dialog } = briefingJa.exports;

/** What somebody does who hands a view in, and the files as they are read. */
export interface ExportSteps extends BriefingSteps {
  /** Opens a view and the dialog that exports it. */
  readonly opensView: (query: string) => Promise<void>;
  /** The view as SVG, and the words on it without its lines' ends. */
  readonly svg: () => Promise<{ readonly svg: string; readonly words: string }>;
  /** The view as PowerPoint. */
  readonly pptx: () => Promise<readonly PptxSlideReading[]>;
  readonly xlsx: () => Promise<XlsxReading>;
}

/** What can be done with a view's dialog. */
export function createExportSteps(stage: Stage, when: When): ExportSteps {
  const steps = createBriefingSteps(stage);
  const bytes = async (button: string): Promise<Buffer> => (await steps.exports(button)).bytes;
  return {
    ...steps,
    opensView: async (query) => {
      await when.opens(query);
      await when.clicksButton(ja.viewActions.export);
    },
    svg: async () => {
      const svg = (await bytes(dialog.svg)).toString('utf8');
      return { svg, words: svg.replaceAll(/<\/text><text[^>]*>/g, '') };
    },
    pptx: async () => readPptx(await bytes(dialog.pptx)),
    xlsx: async () => readXlsx(await bytes(dialog.xlsx)),
  };
}
