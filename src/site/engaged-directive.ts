import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Brought to life when it is near the window, after the learner's first sign of life. */
    'client:engaged'?: boolean;
  }
}

export function engagedDirective(): AstroIntegration {
  return {
    name: 'engaged-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'engaged', entrypoint: './src/site/engaged.ts' });
      },
    },
  };
}
