const STAR = 'M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z';

/** Every badge of the published pages: in the example of one tier, in that of another, in the client's sample, and cut short. */
export const PUBLISHED = [
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill='#FFD700' d='${STAR}'/></svg>`,
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill='#CD7F32' d='${STAR}'/></svg>`,
  ...['#CD7F32', '#C0C0C0', '#FFD700', '#E5E4E2', '#B9F2FF'].map(
    (color) => `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>\n      <path fill='${color}' d='${STAR}'/>\n    </svg>`,
  ),
  '<svg>...</svg>',
];
