/** A slow push of the camera through the whole beat, and the planes that move against each other with it. */
import { DEPTH } from "../places";
import { kept, WHOLE, type Camera } from "../layout/camera";
import type { Scene } from "../scene";
import { ease, mixed } from "./ease";
import { trackOf, type Track } from "./track";

const SAMPLES = 24;
/** How far the picture drifts where the camera has nothing to do, and how much nearer it comes. */
const DRIFT = 9;
const NEARER = 0.016;

/** A camera as the transform of what it looks at. */
export function lensOf({ x, y, zoom }: Camera): {
  x: number;
  y: number;
  angle: number;
  scaleX: number;
  scaleY: number;
} {
  return { x: WHOLE.x - zoom * x, y: WHOLE.y - zoom * y, angle: 0, scaleX: zoom, scaleY: zoom };
}

/** How far a plane is moved against the stage when the camera is there; `depth` 1 goes with it. */
function planeOf({ x, y }: Camera, depth: number): { x: number; y: number; angle: number } {
  return { x: (1 - depth) * (x - WHOLE.x), y: (1 - depth) * (y - WHOLE.y), angle: 0 };
}

/** The movements of the camera and of the planes. */
export function cameraTracks({ camera, place, still }: Scene, length: number): Track[] {
  const lively = still ? 0 : 1;
  const cameras = Array.from({ length: SAMPLES + 1 }, (_, step) => {
    const share = step / SAMPLES;
    const [push, bow] = [ease(share), lively * Math.sin(Math.PI * share ** 0.85)];
    return kept({
      x: mixed(camera.from.x, camera.to.x, push) + DRIFT * bow,
      y: mixed(camera.from.y, camera.to.y, push),
      zoom: mixed(camera.from.zoom, camera.to.zoom, push) + NEARER * bow,
    });
  });
  const through = (part: string, bone: (at: Camera) => ReturnType<typeof planeOf>, drawn = true): Track[] => {
    const samples = cameras.map((at, step) => ({ time: (length * step) / SAMPLES, bone: bone(at) }));
    return trackOf("stage", part, samples, length, drawn);
  };
  const { far, near } = DEPTH[place];
  return [
    ...through("camera", lensOf),
    ...through("plane-far", (at) => planeOf(at, far), false),
    ...through("plane-near", (at) => planeOf(at, near), false),
  ];
}
