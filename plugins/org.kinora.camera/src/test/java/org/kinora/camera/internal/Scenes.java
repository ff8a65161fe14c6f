package org.kinora.camera.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.CameraMove;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/** Small synthetic shots and the luma of their frames. */
final class Scenes {
    private Scenes() {}

    static AssetId picture(AssetStore assets, int width, int height, int type, IntBinaryOperator colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (type == BufferedImage.TYPE_USHORT_GRAY) image.getRaster().setSample(x, y, 0, colour.applyAsInt(x, y));
                else image.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return assets.put(out.toByteArray(), "image/png", Origin.DERIVED, "picture.png");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A soft white spot on grey. */
    static IntBinaryOperator spot(double cx, double cy, double sigma) {
        return (x, y) -> {
            double d = (x + 0.5 - cx) * (x + 0.5 - cx) + (y + 0.5 - cy) * (y + 0.5 - cy);
            int v = 60 + (int) Math.round(180 * Math.exp(-d / (2 * sigma * sigma)));
            return 0xFF000000 | v << 16 | v << 8 | v;
        };
    }

    /** Colourful stripes and circles. */
    static IntBinaryOperator texture() {
        return (x, y) -> {
            int r = (int) (128 + 100 * Math.sin(x * 0.11) * Math.cos(y * 0.07));
            int g = (int) (128 + 100 * Math.sin((x * x + y * y) * 0.0004));
            int b = (int) (128 + 100 * Math.cos(x * 0.031 - y * 0.05));
            return 0xFF000000 | r << 16 | g << 8 | b;
        };
    }

    static VideoRequest request(AssetId first, Map<String, AssetId> layers, CameraMove.Kind kind, int intensity, CameraMove.Easing easing, int width,
            int height, int frames) {
        return new VideoRequest(first, Optional.empty(), new TreeMap<>(layers), new CameraMove(kind, intensity, easing), width, height, frames,
                Rational.of(24), "", 5, Map.of());
    }

    /** A background, a figure in its middle and their depth. */
    static VideoRequest layered(AssetStore assets, CameraMove.Kind kind, int width, int height, int frames) {
        AssetId back = picture(assets, width * 3 / 2, height * 3 / 2, BufferedImage.TYPE_3BYTE_BGR, texture());
        double cx = width * 0.75;
        double cy = height * 0.8;
        AssetId figure = picture(assets, width * 3 / 2, height * 3 / 2, BufferedImage.TYPE_4BYTE_ABGR,
                (x, y) -> Math.hypot(x - cx, (y - cy) * 0.6) < height * 0.3 ? 0xFFE04020 : 0);
        AssetId depth = picture(assets, width * 3 / 2, height * 3 / 2, BufferedImage.TYPE_USHORT_GRAY,
                (x, y) -> Math.hypot(x - cx, (y - cy) * 0.6) < height * 0.3 ? 3000 : 9000);
        return request(back, Map.of("layer/0", back, "layer/1", figure, "depth", depth), kind, 1000, CameraMove.Easing.IN_OUT, width, height, frames);
    }

    static List<byte[]> film(VideoRequest request, Work work, int threads) {
        List<byte[]> frames = new ArrayList<>();
        try (FramePool pool = new FramePool(request.width(), request.height(), 4)) {
            new Take(request, work, threads).film(pool, frame -> {
                frames.add(bytes(frame));
                frame.close();
            });
        }
        return frames;
    }

    static byte[] bytes(YuvFrame frame) {
        return frame.memory().toArray(ValueLayout.JAVA_BYTE);
    }

    /** The centre of what is brighter than the ground near a place, weighted. */
    static double[] centre(byte[] frame, int width, int height, double nearX, double nearY, int radius, double ground) {
        double sum = 0;
        double sx = 0;
        double sy = 0;
        for (int y = (int) Math.max(0, nearY - radius); y < Math.min(height, nearY + radius); y++) {
            for (int x = (int) Math.max(0, nearX - radius); x < Math.min(width, nearX + radius); x++) {
                double v = Math.max(0, (frame[y * width + x] & 255) - ground - 2);
                sum += v;
                sx += v * (x + 0.5);
                sy += v * (y + 0.5);
            }
        }
        return new double[] {sx / sum, sy / sum};
    }
}
