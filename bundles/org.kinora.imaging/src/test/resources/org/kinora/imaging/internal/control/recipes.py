"""The published recipes of control layers in a few lines each, to compare ours with: recipes.py PICTURE FOLDER [LATTICE-X LATTICE-Y]

Written from the descriptions of the recipes. PICTURE is framed already: shortest side 512, edges repeated to multiples of 64.
"""
import sys
import cv2
import numpy as np

rgb = cv2.cvtColor(cv2.imread(sys.argv[1]), cv2.COLOR_BGR2RGB)
out = sys.argv[2]
height, width = rgb.shape[:2]
real = rgb.astype(np.float32)


def save(name, picture):
    cv2.imwrite(f"{out}/{name}.png", picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))


def cut(picture):
    return picture.clip(0, 255).astype(np.uint8)


save("canny", cv2.Canny(rgb, 100, 200))

found = None
for part in (0.2, 0.4, 0.6, 0.8, 1.0):
    small = cv2.resize(rgb, (int(width * part), int(height * part)), interpolation=cv2.INTER_AREA)
    edge = np.stack([cv2.Canny(np.ascontiguousarray(small[:, :, c]), 100, 200).astype(np.float32) / 255 for c in range(3)], axis=2)
    if found is None:
        found = edge
    else:
        found = 0.75 * cv2.resize(found, (edge.shape[1], edge.shape[0]), interpolation=cv2.INTER_LINEAR) + 0.25 * edge
total = found.sum(axis=2)
low, high = np.percentile(total, 1), np.percentile(total, 99)
save("pyracanny", cut((total - low) / (high - low) * 255))

grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
save("binary", cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)[1])
save("gray", grey)
save("scribble", np.where(rgb.min(axis=2) < 127, 0, 255).astype(np.uint8))

dog = cut(255 - (cv2.GaussianBlur(real, (0, 0), 5.0) - cv2.GaussianBlur(real, (0, 0), 0.5)).min(axis=2))
save("scribble_xdog", np.where(2 * (255 - dog.astype(np.float32)) > 32, 255, 0).astype(np.uint8))

lines = (cv2.GaussianBlur(real, (0, 0), 6.0) - real).min(axis=2).clip(0, 255)
save("lineart_standard", cut(lines / max(16, np.median(lines[lines > 8])) * 127))

save("color", cv2.resize(cv2.resize(rgb, (width // 64, height // 64), interpolation=cv2.INTER_CUBIC), (width, height), interpolation=cv2.INTER_NEAREST))

tile = cv2.resize(rgb, (int(round(width / 64)) * 8, int(round(height / 64)) * 8), interpolation=cv2.INTER_AREA)
for step in range(3):
    tile = cv2.pyrUp(tile)
save("tile", tile)

down = cv2.resize(rgb, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
save("tile_simple", cv2.GaussianBlur(cv2.resize(down, (width, height), interpolation=cv2.INTER_LANCZOS4), (3, 3), 1.5))

save("recolor_luminance", cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)[:, :, 0])
save("recolor_intensity", cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV)[:, :, 2])
save("blur", cv2.GaussianBlur(rgb, (0, 0), 8.0))


def disk(lattice, most):
    noise = cv2.resize(np.loadtxt(lattice, dtype=np.float32), (width + 512, height + 512), interpolation=cv2.INTER_CUBIC)[256:-256, 256:-256]
    noise = noise - noise.min()
    return noise / noise.max() * most


if len(sys.argv) > 3:
    save("shuffle", cv2.remap(rgb, disk(sys.argv[3], width - 1), disk(sys.argv[4], height - 1), cv2.INTER_LINEAR))

near = cv2.cvtColor(cv2.GaussianBlur(rgb, (0, 0), 6.0), cv2.COLOR_RGB2GRAY)
slope = near.astype(np.float32)
save("depth", near)
normal = np.stack([cv2.Sobel(slope, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(slope, cv2.CV_32F, 0, 1, ksize=3), np.full_like(slope, 6.283)], axis=2)
normal[near / 255 < 0.1, :2] = 0
normal /= (normal ** 2).sum(axis=2, keepdims=True) ** 0.5
save("normal_depth", cut(normal * 127.5 + 127.5)[:, :, ::-1])

# the steps after a soft edge, on the edges of the pyramid
soft = cut((total - low) / (high - low) * 255)
save("safe_step", ((soft.astype(np.float32) / 255 * 3).astype(np.int32).astype(np.float32) / 2 * 255).clip(0, 255).astype(np.uint8))
blurred = cv2.GaussianBlur(soft.astype(np.float32), (0, 0), 3.0)
ridge = np.zeros_like(blurred)
for line in ([[0, 0, 0], [1, 1, 1], [0, 0, 0]], [[0, 1, 0]] * 3, np.eye(3), np.fliplr(np.eye(3))):
    here = cv2.dilate(blurred, np.array(line, dtype=np.uint8)) == blurred
    ridge[here] = blurred[here]
save("nms", np.where(ridge > 127, 255, 0).astype(np.uint8))
