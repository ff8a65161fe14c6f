// The rows that Babylon.js makes of a glTF file with KHR_gaussian_splatting: place and scale as floats, colour, opacity and rotation as bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { NullEngine } from '@babylonjs/core/Engines/nullEngine.js';
import { Scene } from '@babylonjs/core/scene.js';
import { ImportMeshAsync } from '@babylonjs/core/Loading/sceneLoader.js';
import { GaussianSplattingMesh } from '@babylonjs/core/Meshes/GaussianSplatting/gaussianSplattingMesh.js';
import '@babylonjs/loaders/glTF/index.js';

const engine = new NullEngine();
// without a screen there are no textures to put the rows into
GaussianSplattingMesh.prototype.updateDataAsync = async (rows, harmonics, flags, degree) => {
  writeFileSync(process.argv[3], Buffer.from(rows));
  harmonics.forEach((texture, i) => writeFileSync(`${process.argv[3]}.${i}`, Buffer.from(texture.buffer)));
  console.log(`degree ${degree}`);
};
await ImportMeshAsync(new Uint8Array(readFileSync(process.argv[2])), new Scene(engine), { pluginExtension: '.glb' });
engine.dispose();
