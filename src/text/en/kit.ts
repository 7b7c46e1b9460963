import type { KitText } from '../kit-text.ts';

/** English wording of the page that makes snippets for other sites. */
export const kitEn: KitText = {
  introduction:
    'Make a map frame for the pages of a local government or anybody else. Choose area and content, see how it looks, and copy the code. The frame carries drawing, figures, table and source, and can be read where scripts or WebGL are missing.',
  chooseHeading: '1. Choose area and content',
  area: 'Area',
  nation: 'Japan',
  layers: 'Show',
  measure: 'Measure',
  noMeasure: 'No colouring by measure',
  measureLevel: { municipality: 'By municipality', prefecture: 'By prefecture' },
  year: 'Survey year',
  editionHeading: 'Edition of the data',
  live: 'Always the newest edition',
  frozen: (edition) => `Fixed to the edition of ${edition}`,
  viewHeading: 'Movement of the map',
  moving: 'Moving map (the drawing comes first and is replaced when in sight)',
  light: 'Drawing alone (light; loads no map library)',
  previewHeading: '2. See how it looks',
  previewWidth: (width) => `As seen ${width} pixels wide`,
  previewTitle: (title, width) => `${title} (preview, ${width} pixels wide)`,
  previewSwitch: 'Width of the preview',
  snippetHeading: '3. Copy the code',
  address: 'Address of this site',
  addressNote:
    'The code uses this address. While trying things out on your own machine, put the address of the public site here.',
  title: 'Title of the frame (title attribute)',
  titleNote: 'The first words that readers with a screen reader hear. Use 10 characters or more.',
  titleTooShort: 'The title has fewer than 10 characters: the code has the generated one.',
  snippets: {
    iframe: 'iframe (no script)',
    autoHeight: 'iframe (height follows the content)',
    element: 'Web component',
    link: 'Link alone',
    picture: 'Picture alone (SVG or PNG)',
  },
  notes: {
    iframe:
      'For content management systems that allow no script. The height is fixed; longer content scrolls inside the frame.',
    autoHeight:
      'A script of less than 1 kB sets the height. The frame grows when the table opens and shrinks when it closes.',
    element: 'The link inside the element is shown where scripts do not run.',
    link: 'For content management systems that allow no iframe.',
    picture:
      'Download the picture, register it in your system, and make the file name in the code match. The alternative text says what the picture shows.',
  },
  copy: (name) => `Copy the code: ${name}`,
  copied: 'Copied',
  copyFailed: 'Could not copy. The code is selected: press Ctrl+C (Command+C on a Mac).',
  saveSvg: 'Download SVG',
  savePng: 'Download PNG',
  saving: 'Working',
  saveFailed: 'The picture could not be made. Please check the connection and try again.',
  codeLabel: (name) => `Code: ${name}`,
  statementHeading: '4. Words about accessibility for your page',
  statement: (title) =>
    `“${title}” on this page is an embedded Small Hub Map. The same content is offered as a table and in words, and everything works with the keyboard alone. The results of the tests are on its page “Accessibility test result”.`,
  statementNote:
    'For the policy page of a site that keeps the frame within its accessibility scope.',
  kitsHeading: 'oEmbed by area (JSON)',
  kitsNote:
    'For programs that make embeds from addresses. The files listed have relative addresses unless the site was told its address, when it was built (KYOTEN_SITE) or afterwards (npm run kyoten -- site ADDRESS). The button saves one of what is chosen above, with the address of this site from the field above.',
  saveKit: 'Save the oEmbed (JSON) of what is chosen',
  messagesHeading: 'Control the frame from the page (for developers)',
  messages:
    'Add origin= (the origin of your page) to the frame’s address and load embed/kyoten-client.js: then the page can read and change the view, export pictures, and hear of selections. No other origin is heard or answered.',
  plainOnly:
    'Scripts do not run in this frame: it shows the standard drawing and table in Japanese, even where its address names another view (layers, measure, year, edition, language).',
  snippetTitle: (title) => `${title} (map and table)`,
  linkText: (title) => `${title}: map and table (Small Hub Map)`,
};
