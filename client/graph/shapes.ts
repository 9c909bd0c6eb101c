import {
  type EdgeLayer,
  type FragmentLayer,
  type SDFShape,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { ActorType } from '#model/vocabulary';

/** The shape that tells the type of an actor, so that type never depends on colour alone. */
export const SHAPE_OF_TYPE: Readonly<Record<ActorType, string>> = {
  initiative: 'circle',
  municipality: 'square',
  fund: 'diamond',
  organisation: 'triangle',
  coalition: 'hexagon',
};

/** Shapes of the same radius look unequally large; this evens out their areas. */
export const SIZE_OF_TYPE: Readonly<Record<ActorType, number>> = {
  initiative: 1,
  municipality: 0.98,
  fund: 1.16,
  organisation: 1.28,
  coalition: 1.12,
};

/** A regular hexagon with its points left and right; signed distance after I. Quilez. */
function sdfHexagon(): SDFShape {
  return {
    name: 'hexagon',
    glsl: `
float sdf_hexagon(vec2 uv, float size) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  float r = size * 0.866025404;
  vec2 p = abs(uv);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
`,
    uniforms: [],
    inradiusFactor: 0.866,
  };
}

/** All shapes that actors may have; the first is the default. */
export const actorShapes = (): SDFShape[] => [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle(), sdfHexagon()];

/** A thin rim in the colour of the paper, so that actors that touch stay apart. Reads the variable `rimColor`. */
export function layerRim(): FragmentLayer {
  return {
    name: 'rim',
    uniforms: [],
    attributes: [
      { name: 'rimColor', size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true, source: 'rimColor' },
    ],
    glsl: `
vec4 layer_rim(vec4 v_rimColor) {
  float width = 1.25 * context.pixelToUV;
  float inside = smoothstep(-width - context.aaWidth, -width + context.aaWidth, context.sdf);
  return vec4(v_rimColor.rgb, v_rimColor.a * inside);
}
`,
  };
}

/** A tie in one stroke: solid, or dashed where the variable `dashSize` (pixels) is above zero. */
export function layerTie(): EdgeLayer {
  return {
    name: 'tie',
    uniforms: [],
    attributes: [{ name: 'a_dashSize', size: 1, type: WebGL2RenderingContext.FLOAT, source: 'dashSize' }],
    glsl: `
vec4 layer_tie(EdgeContext ctx) {
  if (v_dashSize < 0.5) return v_color;
  float pixel = u_correctionRatio / u_sizeRatio;
  float dash = v_dashSize * pixel;
  float along = mod(ctx.distanceFromSource, dash + 4.0 * pixel);
  float inside = dash * 0.5 - abs(along - dash * 0.5);
  return vec4(v_color.rgb, v_color.a * smoothstep(-ctx.aaWidth, ctx.aaWidth, inside));
}
`,
  };
}
