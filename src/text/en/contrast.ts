import type { AccessibilityText } from '../accessibility-text.ts';

/** English wording of the measured contrasts. */
export const contrastEn: Pick<AccessibilityText, 'contrast'> = {
  contrast: {
    heading: 'Colour contrast',
    introduction:
      'Contrast ratios computed from the colours the pages use. For each use the pair with the lowest contrast is shown. High contrast is what the pages show when the device asks for it.',
    caption: 'Colour contrast (the lowest of each use)',
    use: 'Use',
    least: 'Needed',
    uses: {
      text: 'Text',
      textSoft: 'Notes',
      action: 'Links and buttons',
      actionButton: 'Words on a filled button',
      error: 'Words about an error',
      hubFigure: 'Figures of small hubs',
      rmoFigure: 'Figures of RMOs',
      control: 'Edges of buttons and fields',
      focus: 'Focus ring',
      bar: 'Bars toward a target',
      warning: 'Edge of a warning',
      border: 'Map: borders of prefectures',
      selection: 'Map: outline of what is selected (over depopulation classes)',
      deemed: 'Map: hatching of deemed depopulated',
      depopulated: 'Map: fully depopulated against not depopulated, land and sea',
      hub: 'Map: dots of small hubs',
      rmo: 'Map: circles of RMOs',
      mapText: 'Map: words and their outline',
    },
    appearances: {
      light: 'Light',
      dark: 'Dark',
      lightMore: 'Light, high contrast',
      darkMore: 'Dark, high contrast',
    },
    ratio: (value) => `${value.toFixed(Number.isInteger(value) ? 0 : 2)}:1`,
    note: 'Some colours of neighbouring classes on the map differ by less than 3:1. Patterns, legend, table and speech tell them apart as well. With a device’s own high contrast (forced colours) the device’s colours are used.',
  },
};
