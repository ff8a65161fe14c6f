package org.kinora.transitions.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.gl.Context;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;

/** The pictures that a transition reads besides the two shots: files of its folder. */
record Samplers(Glsl glsl, Pictures pictures, Work work, Texts texts) {
    /** The picture as a texture, its first row at the top of the texture's coordinates. */
    Texture texture(Parameter parameter, String told, Context context) {
        try (Picture picture = pictures.read(file(parameter, told), work); Arena arena = Arena.ofConfined()) {
            Raster raster = picture.raster();
            int width = raster.width();
            int height = raster.height();
            Texture texture = context.texture(Texels.RGBA8, width, height);
            MemorySegment texels = arena.allocate(4L * width * height);
            int colours = Math.min(3, raster.format().channels());
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++) {
                    long at = 4 * ((long) (height - 1 - y) * width + x);
                    for (int c = 0; c < 3; c++) texels.set(ValueLayout.JAVA_BYTE, at + c, level(raster.get(Math.min(c, colours - 1), x, y)));
                    float alpha = raster.format().hasAlpha() ? raster.get(raster.format().channels(), x, y) : 1;
                    texels.set(ValueLayout.JAVA_BYTE, at + 3, level(alpha));
                }
            texture.upload(0, 0, width, height, texels, 4L * width);
            return texture;
        }
    }

    private static byte level(float value) {
        return (byte) Math.round(Math.clamp(value, 0f, 1f) * 255);
    }

    private Path file(Parameter parameter, String told) {
        Path folder = glsl.file().toAbsolutePath().getParent();
        Path file = folder.resolve(told).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) return file;
        throw texts.failure(Kind.MISSING, "glsl.picture", glsl.name(), parameter.name(), told, folder);
    }
}
