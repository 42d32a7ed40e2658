/** The elements of SVG that draw, describe or move something. None of them runs a script or shows another document. */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use switch view a title desc
  path rect circle ellipse line polyline polygon image text tspan textPath tref style
  linearGradient radialGradient meshgradient stop pattern hatch solidcolor clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateTransform animateMotion mpath set`.split(/\s+/),
);

/** What an author is told of, and not only does without: it runs something or shows another document. */
export const ACTIVE_ELEMENTS: ReadonlySet<string> = new Set(
  'script handler listener foreignObject iframe frame object embed applet audio video canvas link meta base form'.split(
    ' ',
  ),
);
