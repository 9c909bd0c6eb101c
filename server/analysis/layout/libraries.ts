import forceAtlas2Library from 'graphology-layout-forceatlas2';
import noverlapLibrary from 'graphology-layout-noverlap';

/** The libraries are CommonJS: what their types call `default` is the module itself. */
export const forceAtlas2 = forceAtlas2Library as unknown as typeof forceAtlas2Library.default;
export const noverlap = noverlapLibrary as unknown as typeof noverlapLibrary.default;
