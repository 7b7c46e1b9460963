/**
 * What the colours stand on: a light or dark page, or a projector, whose stray
 * light greys every colour (also the choice for high contrast).
 */
export type RampGround = 'light' | 'dark' | 'projector';

/** Ramps in one direction; blue belongs to depopulation alone. */
export type RampId = 'blue' | 'plum' | 'moss' | 'umber';

/**
 * Nine anchors a ramp from least to most, spaced so that neighbours differ
 * equally (CIEDE2000, least over typical, protan, deutan and tritan sight; on the
 * projector under stray light of 15 % of white). On dark ground more is lighter.
 */
export const RAMP_ANCHORS: Readonly<Record<RampGround, Record<RampId, readonly string[]>>> = {
  light: {
    blue: '#eef4e4 #d0e1e8 #a9c6e5 #81a7d8 #6089c6 #3f6db4 #2c5293 #1a356d #0b1a44'.split(' '),
    plum: '#fdf3c8 #f3bea9 #e499a3 #d0769f #b35e9b #954794 #6a3180 #411c5d #1f0a38'.split(' '),
    moss: '#fdf7cf #d5d786 #abba60 #85a04e #638942 #4c753c #325f36 #1f452b #0c2a1e'.split(' '),
    umber: '#fff3cf #f3d69b #dbb06c #c0904f #a7763d #8f6032 #744927 #54311a #331a0c'.split(' '),
  },
  dark: {
    blue: '#26384f #2e4b78 #3862a0 #4679c2 #6093da #80b1ee #aacffa #d2e8ff #f2fbff'.split(' '),
    plum: '#43284f #6e366a #93467f #b1578c #c86b91 #df8397 #eda19f #fac4ad #fff3d0'.split(' '),
    moss: '#2c3f2b #3c5634 #4e6c3c #627f42 #779348 #94a952 #b6c269 #dadd8d #fdf9d6'.split(' '),
    umber: '#4a3426 #67462a #825b30 #9b6f37 #b38541 #cf9f4e #e6c073 #f7dfa7 #fff6d6'.split(' '),
  },
  projector: {
    blue: '#ffffff #dfeeff #b4d9ff #86b9f6 #5392e5 #316eca #174aa7 #042e78 #00082e'.split(' '),
    plum: '#fff8c4 #ffc7a3 #fb978c #e86c95 #d04299 #a02792 #631173 #40104e #12001c'.split(' '),
    moss: '#fffbc8 #e4e57c #bdcb3a #93b12a #6c991c #4c7d1f #28601e #18441a #00140a'.split(' '),
    umber: '#fff5c0 #fedd90 #f7be4b #db9b35 #c07c22 #a16017 #824711 #5f2e0c #140500'.split(' '),
  },
};

/** Arms of the diverging ramp from near zero outwards, and the class that holds zero. */
export interface DivergingAnchors {
  readonly falls: readonly string[];
  readonly neutral: string;
  readonly rises: readonly string[];
}

/** Falls in plum, rises in moss; eight anchors an arm, spaced as above. */
export const DIVERGING_ANCHORS: Readonly<Record<RampGround, DivergingAnchors>> = {
  light: {
    falls: '#f0d0e4 #dbabd0 #c489bd #ab6cad #93549e #773a8b #53226b #2e0d47'.split(' '),
    neutral: '#f4f2ee',
    rises: '#dfe6a8 #bac675 #93a957 #709048 #547b3f #396536 #254a2a #0f2e1c'.split(' '),
  },
  dark: {
    falls: '#5a3a62 #794881 #95589c #aa6bb0 #c181c4 #d79dd5 #e9bde6 #f9e0f6'.split(' '),
    neutral: '#36363a',
    rises: '#3f5233 #506838 #607d3b #749043 #8ba64c #abbe66 #ccd78c #eef2c4'.split(' '),
  },
  projector: {
    falls: '#ffc2ea #ef9fdc #de79cd #c156ba #9e31a5 #721883 #440c5c #12001c'.split(' '),
    neutral: '#ffffff',
    rises: '#dcec8c #b2cf5a #87b22b #659925 #407e1f #29621d #12451b #00140a'.split(' '),
  },
};
